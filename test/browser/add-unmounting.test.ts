import { addForm } from '../support/add-form-under-test.ts';
import { describeUnmounting } from '../suites/unmounting.ts';

describeUnmounting(addForm);
