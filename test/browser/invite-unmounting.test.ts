import { inviteForm } from '../support/invite-form-under-test.ts';
import { describeUnmounting } from '../suites/unmounting.ts';

describeUnmounting(inviteForm);
