import { describeLanguage } from '../suites/language.ts';
import { inputForms } from '../support/forms.ts';

for (const form of inputForms) describeLanguage(form);
