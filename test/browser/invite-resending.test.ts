import { inviteForm } from '../support/invite-form-under-test.ts';
import { describeResending } from '../suites/resending.ts';
import { describeResendingAfterwards } from '../suites/resending-after.ts';

describeResending(inviteForm);
describeResendingAfterwards(inviteForm);
