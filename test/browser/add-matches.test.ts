import { addForm } from '../support/add-form-under-test.ts';
import { describeMatches } from '../suites/matches.ts';

describeMatches(addForm);
