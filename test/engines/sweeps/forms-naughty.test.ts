import { describeNaughtyStrings } from '../../suites/naughty-strings.ts';
import { inputForms } from '../../support/forms.ts';

for (const form of inputForms) describeNaughtyStrings(form);
