import { describeAxe } from '../suites/axe.ts';
import { exhibitForm } from '../suites/exhibit.ts';
import { addForm } from '../support/add-input.ts';

describeAxe(exhibitForm(addForm));
