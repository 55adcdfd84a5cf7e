import { addForm } from '../support/add-form-under-test.ts';
import { describeDrafts } from '../suites/drafts.ts';

describeDrafts(addForm);
