import '../../src/define/invite-customer-form.ts';
import {
  inviteFormLanguages,
  inviteFormMessages,
} from '../../src/elements/invite-customer-form/invite-customer-form.messages.ts';
import { inviteLaterMessages } from '../../src/elements/invite-customer-form/invite-later.messages.ts';
import type { InputForm } from '../suites/input-form.ts';
import { reply } from './fake-adapter.ts';

/** The invite form, for the suites that all forms share. */
export const inviteForm: InputForm = {
  tag: 'invite-customer-form',
  operation: 'inviteCustomer',
  intent: 'invite-customer',
  values: {
    '/companyName': 'Lighthouse Optics',
    '/contactName': 'Ada Okafor',
    '/contactEmail': 'ada@lighthouse.example',
  },
  pointers: [
    '/companyName',
    '/contactName',
    '/contactEmail',
    '/billingContact/email',
    '/billingContact/phone',
    '/language',
    '/message',
  ],
  languages: inviteFormLanguages,
  english: { ...inviteFormMessages, ...inviteLaterMessages },
  // In the other way, its mail could not be sent.
  reply: (companyName, contactEmail, how) => ({
    ...reply,
    invite: { ...reply.invite, companyName, contactEmail, delivery: how === 'other' ? 'failed' : 'sent' },
  }),
};
