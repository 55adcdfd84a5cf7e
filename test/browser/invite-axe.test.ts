import { describeAxe } from '../suites/axe.ts';
import { exhibitForm } from '../suites/exhibit.ts';
import { inviteForm } from '../support/invite-input.ts';

describeAxe(exhibitForm(inviteForm));
