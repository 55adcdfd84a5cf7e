import { describeAxe } from '../suites/axe.ts';
import { addForm } from '../support/add-input.ts';

describeAxe(addForm);
