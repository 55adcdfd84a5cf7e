// All that the elements say, for tests that replace every text or look for it. No page needs to know it, so that the package
// does not export it: test/node/architecture.test.ts makes an exception for this file.
import {
  addCustomerLanguages,
  inviteCustomerLanguages,
  registrationLanguages,
} from '../../src/localization/form-languages.ts';
import addCustomerEnglish from '../../src/localization/en/add-customer-form.ts';
import addCustomerInitialEnglish from '../../src/localization/en/add-customer-form.initial.ts';
import customerListEnglish from '../../src/localization/en/customer-list.ts';
import customerListInitialEnglish from '../../src/localization/en/customer-list.initial.ts';
import customersPageEnglish from '../../src/localization/en/customers-page.ts';
import inviteCustomerEnglish from '../../src/localization/en/invite-customer-form.ts';
import inviteCustomerInitialEnglish from '../../src/localization/en/invite-customer-form.initial.ts';
import inviteEmailPreviewEnglish from '../../src/localization/en/invite-email-preview.ts';
import inviteEmailPreviewInitialEnglish from '../../src/localization/en/invite-email-preview.initial.ts';
import inviteListEnglish from '../../src/localization/en/invite-list.ts';
import inviteListInitialEnglish from '../../src/localization/en/invite-list.initial.ts';
import registrationEnglish from '../../src/localization/en/registration-form.ts';
import registrationInitialEnglish from '../../src/localization/en/registration-form.initial.ts';
import registrationOpenedEnglish from '../../src/localization/en/registration-form.opened.ts';
import { inviteListLanguages } from '../../src/localization/list-languages.ts';
import { customersPageLanguages } from '../../src/localization/page-languages.ts';
import { invitePreviewLanguages } from '../../src/localization/preview-languages.ts';

/** English texts of each element, and a loader for its other languages. */
export const texts = {
  addCustomerForm: {
    initialEnglish: addCustomerInitialEnglish,
    english: addCustomerEnglish,
    languages: addCustomerLanguages,
  },
  customerList: { initialEnglish: customerListInitialEnglish, english: customerListEnglish },
  customersPage: { english: customersPageEnglish, languages: customersPageLanguages },
  inviteCustomerForm: {
    initialEnglish: inviteCustomerInitialEnglish,
    english: inviteCustomerEnglish,
    languages: inviteCustomerLanguages,
  },
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
    initialEnglish: registrationInitialEnglish,
    openedEnglish: { ...registrationInitialEnglish, ...registrationOpenedEnglish },
    english: registrationEnglish,
    languages: registrationLanguages,
  },
} as const;
