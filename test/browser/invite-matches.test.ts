import { inviteForm } from '../support/invite-form-under-test.ts';
import { describeMatches } from '../suites/matches.ts';

describeMatches(inviteForm);
