// Without a framework: elements by tag, events by name.
import 'reseller-elements/define/all.js';
import 'reseller-elements/cdn/reseller-elements.js';
import 'reseller-elements/themes/enterprise.css';
import { AdapterError, createRestAdapter, type InviteList, type ResellerAdapter } from 'reseller-elements';
import { createMockApi } from 'reseller-elements/mocks';

const list: InviteList | null = document.querySelector('invite-list');
const form = document.createElement('invite-customer-form');

form.adapter = createRestAdapter({ baseUrl: '/api' });
form.value = { companyName: 'Harbour Lane Dental', contactEmail: 'noor@harbour-lane.example' };
form.messages = { submit: 'Send the invitation' };
form.inviteLanguages = ['en', 'fr'];
// @ts-expect-error Not a member of an invite.
form.value = { companyNme: 'Harbour Lane Dental' };
// @ts-expect-error Not a message of this form.
form.messages = { sumbit: 'Send the invitation' };
// @ts-expect-error Not an adapter.
form.adapter = fetch;

void form.submit().then((outcome) => {
  if (outcome.name === 'done') console.info(outcome.created?.contactEmail);
  if (outcome.name === 'invalid') console.info(outcome.errors.map(({ pointer, code }) => pointer + code));
  if (outcome.name === 'rejected') console.info(outcome.error.fieldErrors);
  // @ts-expect-error Only a created record.
  console.info(outcome.created);
});
void document
  .createElement('add-customer-form')
  .submit()
  .then((outcome) => {
    if (outcome.name === 'done') console.info(outcome.created?.address.city);
  });
void document
  .createElement('registration-form')
  .submit()
  .then((outcome) => {
    if (outcome.name === 'done') console.info(outcome.created?.customerId);
  });

if (list) {
  list.status = ['pending', 'expired'];
  list.pageSize = 50;
  void list.reload();
  // @ts-expect-error No such state.
  list.status = ['opened'];
  // @ts-expect-error Must be a number.
  list.pageSize = '50';
}

form.addEventListener('customer-invited', ({ invite, detail }) => {
  const email: string = invite.contactEmail;
  const delivery: 'queued' | 'sent' | 'delivered' | 'bounced' | 'failed' | 'unknown' = detail.delivery;
  console.info(email, delivery);
  // @ts-expect-error Event details contain no personal data.
  console.info(detail.contactEmail);
});
document.addEventListener('adapter-error', ({ error }) => console.info(error.code, error instanceof AdapterError));
window.addEventListener('view-changed', ({ view }) => console.info(view.query));
// @ts-expect-error A customer is not an invite.
document.addEventListener('customer-added', ({ invite }) => console.info(invite));

export const adapter: ResellerAdapter = {
  async inviteCustomer({ companyName }, { signal, idempotencyKey }) {
    const reply = await fetch(`/crm?name=${companyName}`, { signal, headers: { 'X-Request': idempotencyKey } });
    return reply.json();
  },
  // @ts-expect-error No such operation.
  inviteCustomers: async () => {},
};

export const api = createMockApi({ scenario: 'default' });
