import { describeAxe } from '../suites/axe.ts';
import { customersPage } from '../support/customers-page-states.ts';

describeAxe(customersPage);
