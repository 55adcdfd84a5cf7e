import { describeDrafts } from '../suites/drafts.ts';
import { customerForms } from '../support/forms.ts';

for (const form of customerForms) describeDrafts(form);
