import { addForm } from '../support/add-form-under-test.ts';
import { describeExtraFields } from '../suites/extra-fields.ts';
import { describeExtraFieldsLoading } from '../suites/extra-fields-loading.ts';

describeExtraFields(addForm);
describeExtraFieldsLoading(addForm);
