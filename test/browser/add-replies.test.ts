import { addForm } from '../support/add-form-under-test.ts';
import { describeReplies } from '../suites/replies.ts';

describeReplies(addForm);
