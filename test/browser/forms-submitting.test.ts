import { describeSubmitting } from '../suites/submitting.ts';
import { forms } from '../support/forms.ts';

for (const form of forms) describeSubmitting(form);
