import { describeLanguage } from '../suites/language.ts';
import { addForm } from '../support/add-input.ts';

describeLanguage(addForm);
