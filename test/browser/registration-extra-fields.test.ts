import { registrationForm } from '../support/registration-under-test.ts';
import { describeExtraFields } from '../suites/extra-fields.ts';
import { describeExtraFieldsLoading } from '../suites/extra-fields-loading.ts';

describeExtraFields(registrationForm);
describeExtraFieldsLoading(registrationForm);
