import { describeUnmounting } from '../suites/unmounting.ts';
import { forms } from '../support/forms.ts';

for (const form of forms) describeUnmounting(form);
