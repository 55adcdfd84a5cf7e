import { describeNaughtyStrings } from '../suites/naughty-strings.ts';
import { addForm } from '../support/add-input.ts';

describeNaughtyStrings(addForm);
