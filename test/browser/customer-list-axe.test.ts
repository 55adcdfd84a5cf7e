import { describeAxe } from '../suites/axe.ts';
import { exhibitList } from '../suites/exhibit.ts';
import { customerList } from '../support/customer-list-states.ts';

describeAxe(exhibitList(customerList));
