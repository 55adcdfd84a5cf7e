import { addForm } from '../support/add-form-under-test.ts';
import { describeSubmitting } from '../suites/submitting.ts';

describeSubmitting(addForm);
