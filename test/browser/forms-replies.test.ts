import { describeReplies } from '../suites/replies.ts';
import { forms } from '../support/forms.ts';

for (const form of forms) describeReplies(form);
