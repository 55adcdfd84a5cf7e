import { describeLanguage } from '../suites/language.ts';
import { inviteForm } from '../support/invite-input.ts';

describeLanguage(inviteForm);
