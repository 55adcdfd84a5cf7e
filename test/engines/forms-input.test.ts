import { describeAutofill } from '../suites/autofill.ts';
import { describeIme } from '../suites/ime.ts';
import { inputForms } from '../support/forms.ts';

for (const form of inputForms) {
  // Its fields about the invited person are prefilled from the link.
  if (form.tag !== 'registration-form') describeAutofill(form);
  describeIme(form);
}
