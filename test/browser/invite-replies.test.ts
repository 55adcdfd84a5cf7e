import { inviteForm } from '../support/invite-form-under-test.ts';
import { describeReplies } from '../suites/replies.ts';

describeReplies(inviteForm);
