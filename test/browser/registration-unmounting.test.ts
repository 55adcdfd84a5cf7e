import { registrationForm } from '../support/registration-under-test.ts';
import { describeUnmounting } from '../suites/unmounting.ts';

describeUnmounting(registrationForm);
