import { registrationForm } from '../support/registration-under-test.ts';
import { describeReplies } from '../suites/replies.ts';

describeReplies(registrationForm);
