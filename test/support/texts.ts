// All texts of the elements, for tests that replace or look for every text. The package does not export them;
// test/node/architecture.test.ts makes an exception for this file.
import { addFormLanguages, addFormMessages } from '../../src/elements/add-customer-form/add-customer-form.messages.ts';
import { addLaterMessages } from '../../src/elements/add-customer-form/add-later.messages.ts';
import { customerListLifeMessages } from '../../src/elements/customer-list/customer-list-life.messages.ts';
import { customerListMessages } from '../../src/elements/customer-list/customer-list.messages.ts';
import {
  customersPageLanguages,
  customersPageMessages,
} from '../../src/elements/customers-page/customers-page.messages.ts';
import {
  inviteFormLanguages,
  inviteFormMessages,
} from '../../src/elements/invite-customer-form/invite-customer-form.messages.ts';
import { inviteLaterMessages } from '../../src/elements/invite-customer-form/invite-later.messages.ts';
import {
  invitePreviewLanguages,
  invitePreviewMessages,
} from '../../src/elements/invite-email-preview/invite-email-preview.messages.ts';
import { previewLaterMessages } from '../../src/elements/invite-email-preview/preview-later.messages.ts';
import { inviteListLaterMessages } from '../../src/elements/invite-list/invite-list-later.messages.ts';
import { inviteListLifeMessages } from '../../src/elements/invite-list/invite-list-life.messages.ts';
import { inviteListLanguages, inviteListMessages } from '../../src/elements/invite-list/invite-list.messages.ts';
import {
  registrationFormLanguages,
  registrationFormMessages,
} from '../../src/elements/registration-form/registration-form.messages.ts';
import { registrationLaterMessages } from '../../src/elements/registration-form/registration-later.messages.ts';

/** English texts of each element, and a loader for its other languages. */
export const texts = {
  addCustomerForm: { english: { ...addFormMessages, ...addLaterMessages }, languages: addFormLanguages },
  customerList: { english: { ...customerListMessages, ...customerListLifeMessages } },
  customersPage: { english: customersPageMessages, languages: customersPageLanguages },
  inviteCustomerForm: { english: { ...inviteFormMessages, ...inviteLaterMessages }, languages: inviteFormLanguages },
  inviteEmailPreview: {
    english: { ...invitePreviewMessages, ...previewLaterMessages },
    languages: invitePreviewLanguages,
  },
  inviteList: {
    english: { ...inviteListMessages, ...inviteListLifeMessages, ...inviteListLaterMessages },
    languages: inviteListLanguages,
  },
  registrationForm: {
    english: { ...registrationFormMessages, ...registrationLaterMessages },
    languages: registrationFormLanguages,
  },
} as const;
