import { inviteForm } from '../support/invite-form-under-test.ts';
import { describeExtraFields } from '../suites/extra-fields.ts';
import { describeExtraFieldsLoading } from '../suites/extra-fields-loading.ts';

describeExtraFields(inviteForm);
describeExtraFieldsLoading(inviteForm);
