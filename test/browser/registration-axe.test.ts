import { registrationForm } from '../support/registration-input.ts';
import { describeAxe } from '../suites/axe.ts';

describeAxe(registrationForm);
