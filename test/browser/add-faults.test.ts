import { addForm } from '../support/add-form-under-test.ts';
import { describeFaults } from '../suites/faults.ts';

describeFaults(addForm);
