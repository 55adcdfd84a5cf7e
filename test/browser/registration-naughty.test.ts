import { registrationForm } from '../support/registration-input.ts';
import { describeNaughtyStrings } from '../suites/naughty-strings.ts';

describeNaughtyStrings(registrationForm);
