import { describeExtraFieldsLoading } from '../suites/extra-fields-loading.ts';
import { describeExtraFields } from '../suites/extra-fields.ts';
import { forms } from '../support/forms.ts';

for (const form of forms) {
  describeExtraFields(form);
  describeExtraFieldsLoading(form);
}
