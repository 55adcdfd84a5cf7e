import { addForm } from '../support/add-form-under-test.ts';
import { describeResending } from '../suites/resending.ts';
import { describeResendingAfterwards } from '../suites/resending-after.ts';

describeResending(addForm);
describeResendingAfterwards(addForm);
