import { registrationForm } from '../support/registration-input.ts';
import { describeIme } from '../suites/ime.ts';

describeIme(registrationForm);
