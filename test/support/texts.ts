// All that the elements say, for tests that replace every text or look for it. No page needs to know it, so that the package
// does not export it: test/node/architecture.test.ts makes an exception for this file.
import { customerListLifeMessages } from '../../src/elements/customer-list/customer-list-life.messages.ts';
import { customerListMessages } from '../../src/elements/customer-list/customer-list.messages.ts';
import {
  customersPageLanguages,
  customersPageMessages,
} from '../../src/elements/customers-page/customers-page.messages.ts';
import {
  invitePreviewLanguages,
  invitePreviewMessages,
} from '../../src/elements/invite-email-preview/invite-email-preview.messages.ts';
import { previewLaterMessages } from '../../src/elements/invite-email-preview/preview-later.messages.ts';
import { inviteListLaterMessages } from '../../src/elements/invite-list/invite-list-later.messages.ts';
import { inviteListLifeMessages } from '../../src/elements/invite-list/invite-list-life.messages.ts';
import { inviteListLanguages, inviteListMessages } from '../../src/elements/invite-list/invite-list.messages.ts';
import {
  addCustomerLanguages,
  inviteCustomerLanguages,
  registrationLanguages,
} from '../../src/localization/form-languages.ts';
import addCustomerEnglish from '../../src/localization/en/add-customer-form.ts';
import addCustomerInitialEnglish from '../../src/localization/en/add-customer-form.initial.ts';
import inviteCustomerEnglish from '../../src/localization/en/invite-customer-form.ts';
import inviteCustomerInitialEnglish from '../../src/localization/en/invite-customer-form.initial.ts';
import registrationEnglish from '../../src/localization/en/registration-form.ts';
import registrationInitialEnglish from '../../src/localization/en/registration-form.initial.ts';
import registrationOpenedEnglish from '../../src/localization/en/registration-form.opened.ts';

/** The texts of each element in English, and what loads them in its other languages. */
export const texts = {
  addCustomerForm: {
    initialEnglish: addCustomerInitialEnglish,
    english: addCustomerEnglish,
    languages: addCustomerLanguages,
  },
  customerList: { english: { ...customerListMessages, ...customerListLifeMessages } },
  customersPage: { english: customersPageMessages, languages: customersPageLanguages },
  inviteCustomerForm: {
    initialEnglish: inviteCustomerInitialEnglish,
    english: inviteCustomerEnglish,
    languages: inviteCustomerLanguages,
  },
  inviteEmailPreview: {
    english: { ...invitePreviewMessages, ...previewLaterMessages },
    languages: invitePreviewLanguages,
  },
  inviteList: {
    english: { ...inviteListMessages, ...inviteListLifeMessages, ...inviteListLaterMessages },
    languages: inviteListLanguages,
  },
  registrationForm: {
    initialEnglish: registrationInitialEnglish,
    openedEnglish: { ...registrationInitialEnglish, ...registrationOpenedEnglish },
    english: registrationEnglish,
    languages: registrationLanguages,
  },
} as const;
