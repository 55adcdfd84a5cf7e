import { describeMatches } from '../suites/matches.ts';
import { customerForms } from '../support/forms.ts';

for (const form of customerForms) describeMatches(form);
