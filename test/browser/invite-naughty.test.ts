import { describeNaughtyStrings } from '../suites/naughty-strings.ts';
import { inviteForm } from '../support/invite-input.ts';

describeNaughtyStrings(inviteForm);
