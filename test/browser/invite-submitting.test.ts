import { inviteForm } from '../support/invite-form-under-test.ts';
import { describeSubmitting } from '../suites/submitting.ts';

describeSubmitting(inviteForm);
