import { registrationForm } from '../support/registration-under-test.ts';
import { describeFaults } from '../suites/faults.ts';

describeFaults(registrationForm);
