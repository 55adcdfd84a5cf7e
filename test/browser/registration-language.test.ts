import { registrationForm } from '../support/registration-input.ts';
import { describeLanguage } from '../suites/language.ts';

describeLanguage(registrationForm);
