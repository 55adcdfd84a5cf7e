import '../../src/define/invite-customer-form.ts';
import type { InputForm } from '../suites/input-form.ts';
import { reply } from './fake-adapter.ts';
import { texts } from './texts.ts';

/** The invite form, for the shared suites. */
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
  ...texts.inviteCustomerForm,
  // In the other variant, the email could not be sent.
  reply: (companyName, contactEmail, how) => ({
    ...reply,
    invite: { ...reply.invite, companyName, contactEmail, delivery: how === 'other' ? 'failed' : 'sent' },
  }),
};
