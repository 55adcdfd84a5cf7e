import { inviteForm } from '../support/invite-form-under-test.ts';
import { describeFaults } from '../suites/faults.ts';

describeFaults(inviteForm);
