import { describeAutofill } from '../suites/autofill.ts';
import { describeIme } from '../suites/ime.ts';
import { addForm } from '../support/add-input.ts';

describeAutofill(addForm);
describeIme(addForm);
