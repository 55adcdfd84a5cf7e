import { describeAutofill } from '../suites/autofill.ts';
import { describeIme } from '../suites/ime.ts';
import { inputForms } from '../support/forms.ts';

for (const form of inputForms) {
  // The link has filled in whom the registration is for.
  if (form.tag !== 'registration-form') describeAutofill(form);
  describeIme(form);
}
