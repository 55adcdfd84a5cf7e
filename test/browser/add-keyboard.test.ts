import { describeKeyboard } from '../suites/keyboard.ts';
import { addForm } from '../support/add-input.ts';

describeKeyboard(addForm);
