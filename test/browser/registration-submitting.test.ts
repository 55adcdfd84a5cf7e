import { registrationForm } from '../support/registration-under-test.ts';
import { describeSubmitting } from '../suites/submitting.ts';

describeSubmitting(registrationForm);
