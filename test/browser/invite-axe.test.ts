import { describeAxe } from '../suites/axe.ts';
import { inviteForm } from '../support/invite-input.ts';

describeAxe(inviteForm);
