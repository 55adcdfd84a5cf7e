import { describeListLanguage } from '../suites/list-language.ts';
import { customerList } from '../support/customer-list-states.ts';

describeListLanguage(customerList);
