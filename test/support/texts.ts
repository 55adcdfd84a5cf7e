// All that the elements say, for tests that replace every text or look for it. No page needs to know it, so that the package
// does not export it: test/node/architecture.test.ts makes an exception for this file.
import { addFormLanguages, addFormMessages } from '../../src/elements/add-customer-form/add-customer-form.messages.ts';
import { addLaterMessages } from '../../src/elements/add-customer-form/add-later.messages.ts';
import {
  inviteFormLanguages,
  inviteFormMessages,
} from '../../src/elements/invite-customer-form/invite-customer-form.messages.ts';
import { inviteLaterMessages } from '../../src/elements/invite-customer-form/invite-later.messages.ts';
import {
  registrationFormLanguages,
  registrationFormMessages,
} from '../../src/elements/registration-form/registration-form.messages.ts';
import { registrationLaterMessages } from '../../src/elements/registration-form/registration-later.messages.ts';
import customerListEnglish from '../../src/localization/en/customer-list.ts';
import customerListInitialEnglish from '../../src/localization/en/customer-list.initial.ts';
import customersPageEnglish from '../../src/localization/en/customers-page.ts';
import inviteEmailPreviewEnglish from '../../src/localization/en/invite-email-preview.ts';
import inviteEmailPreviewInitialEnglish from '../../src/localization/en/invite-email-preview.initial.ts';
import inviteListEnglish from '../../src/localization/en/invite-list.ts';
import inviteListInitialEnglish from '../../src/localization/en/invite-list.initial.ts';
import { inviteListLanguages } from '../../src/localization/list-languages.ts';
import { customersPageLanguages } from '../../src/localization/page-languages.ts';
import { invitePreviewLanguages } from '../../src/localization/preview-languages.ts';

/** The texts of each element in English, and what loads them in its other languages. */
export const texts = {
  addCustomerForm: { english: { ...addFormMessages, ...addLaterMessages }, languages: addFormLanguages },
  customerList: { initialEnglish: customerListInitialEnglish, english: customerListEnglish },
  customersPage: { english: customersPageEnglish, languages: customersPageLanguages },
  inviteCustomerForm: { english: { ...inviteFormMessages, ...inviteLaterMessages }, languages: inviteFormLanguages },
  inviteEmailPreview: {
    initialEnglish: inviteEmailPreviewInitialEnglish,
    english: inviteEmailPreviewEnglish,
    languages: invitePreviewLanguages,
  },
  inviteList: {
    initialEnglish: inviteListInitialEnglish,
    english: inviteListEnglish,
    languages: inviteListLanguages,
  },
  registrationForm: {
    english: { ...registrationFormMessages, ...registrationLaterMessages },
    languages: registrationFormLanguages,
  },
} as const;
