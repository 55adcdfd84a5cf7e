import { describeResendingAfterwards } from '../suites/resending-after.ts';
import { describeResending } from '../suites/resending.ts';
import { customerForms } from '../support/forms.ts';

for (const form of customerForms) {
  describeResending(form);
  describeResendingAfterwards(form);
}
