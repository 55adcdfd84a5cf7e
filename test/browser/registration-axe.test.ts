import { describeAxe } from '../suites/axe.ts';
import { exhibitForm } from '../suites/exhibit.ts';
import { registrationForm } from '../support/registration-input.ts';

describeAxe(exhibitForm(registrationForm));
