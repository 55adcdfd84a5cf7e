import type { FormUnderTest } from '../suites/form-under-test.ts';
import { createFakeAdapter, invite, reply } from './fake-adapter.ts';
import { filled, openForm } from './invite-form-page.ts';
import { problemWords } from './problem-words.ts';

const billingContact = { email: 'accounts@reseller.example', phone: '+442079460018' };

/** The invite form, for the shared suites. */
export const inviteForm: FormUnderTest = {
  name: 'invite-customer-form',
  operation: 'inviteCustomer',
  kind: 'invite',
  open: (overrides, value, draftKey) => openForm(overrides, value, draftKey),
  createAdapter: createFakeAdapter,
  filled,
  input: {
    companyName: 'Lighthouse Optics',
    contactName: 'Ada Okafor',
    contactEmail: 'ada@lighthouse.example',
    billingContact,
  },
  value: {
    companyName: 'Lighthouse Optics',
    contactName: 'Ada Okafor',
    contactEmail: 'ada@lighthouse.example',
    billingContact,
  },
  otherValue: { companyName: 'Set by the page' },
  query: { companyName: 'Lighthouse Optics', email: 'ada@lighthouse.example' },
  otherQuery: { 'Company Name': 'Another Ltd' },
  faulty: [
    {
      label: 'Contact Email Address',
      pointer: '/contactEmail',
      code: 'invalid-format',
      error: 'This is not an email address. Enter one like name@example.com.',
      mended: 'grace@lighthouse.example',
    },
    {
      label: 'Billing Email Address',
      pointer: '/billingContact/email',
      code: 'billing-account-unknown',
      error: 'No billing account has this email address. Use one that is set up under Billing.',
      mended: 'orders@reseller.example',
    },
  ],
  words: {
    submit: 'Send Invite',
    sending: 'Sending the invite…',
    doubt: 'We could not tell whether the invite was sent',
    done: 'Invite sent',
    proceed: 'Send a new invite anyway',
    another: 'Invite another customer',
    notOffered: 'Customers cannot be invited from here. Ask an administrator of your portal.',
    problems: problemWords['invite-customer-form'],
  },
  reply,
  unsent: {
    reply: { ...reply, invite: { ...invite, delivery: 'failed' } },
    heading: 'Invite saved, but not sent',
    inviteId: invite.id,
  },
  intent: 'invite-customer',
  successEvent: {
    type: 'customer-invited',
    detail: { inviteId: invite.id, status: 'pending', delivery: 'sent' },
  },
  personal: /Ada|Lighthouse|@|\+44/,
};
