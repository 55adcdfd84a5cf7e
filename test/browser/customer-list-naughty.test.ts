import { describeListNaughtyStrings } from '../suites/list-naughty-strings.ts';
import { customerList } from '../support/customer-list-states.ts';

describeListNaughtyStrings(customerList);
