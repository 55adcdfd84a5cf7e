import { inviteForm } from '../support/invite-form-under-test.ts';
import { describeDrafts } from '../suites/drafts.ts';

describeDrafts(inviteForm);
