import { describeAutofill } from '../suites/autofill.ts';
import { describeIme } from '../suites/ime.ts';
import { inviteForm } from '../support/invite-input.ts';

describeAutofill(inviteForm);
describeIme(inviteForm);
