import { registrationForm } from '../support/registration-input.ts';
import { describeKeyboard } from '../suites/keyboard.ts';

describeKeyboard(registrationForm);
