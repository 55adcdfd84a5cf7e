import { describeAxe } from '../suites/axe.ts';
import { exhibitList } from '../suites/exhibit.ts';
import { inviteList } from '../support/list-states.ts';

describeAxe(exhibitList(inviteList));
