import { describeFaults } from '../suites/faults.ts';
import { forms } from '../support/forms.ts';

for (const form of forms) describeFaults(form);
