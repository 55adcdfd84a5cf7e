import type { Subject } from './kind.ts';

/** A form that is measured, and the plain HTML form that a competent person would write in its place. */
export interface FormSubject extends Subject {
  /** `<plain>.html` in bench/plain; `{n}` in ids is a form's number. `form.css` and `form.js` are for all. */
  readonly plain: string;
  /** The adapter in the page, as JavaScript: it answers at once. */
  readonly adapter: string;
  /** JavaScript: whether the element shows all that it is going to. */
  readonly isComplete: string;
  /** By their labels: a text field, and one that keeps its error while single letters are typed. */
  readonly field: string;
  readonly strictField: string;
  /** The label of the button that sends. */
  readonly submit: string;
}

const accounts = [
  { id: 'ba_1', name: 'Priya Raman', email: 'accounts@reseller.example', phone: '+442079460018', isDefault: true },
  { id: 'ba_2', name: 'PO 12345', email: 'orders@reseller.example', phone: '+4930901820', isDefault: false },
];

const listBillingAccounts = `() => Promise.resolve({ items: ${JSON.stringify(accounts)} })`;
const hasAccounts = `element.shadowRoot.querySelector('[name="/billingContact/email"]').value === 'accounts@reseller.example'`;

export const subjects: readonly FormSubject[] = [
  {
    tag: 'invite-customer-form',
    plain: 'invite',
    adapter: `{ listBillingAccounts: ${listBillingAccounts}, inviteCustomer: () => new Promise(() => {}) }`,
    isComplete: hasAccounts,
    field: 'Company Name',
    strictField: 'Contact Email Address',
    submit: 'Send Invite',
  },
  {
    tag: 'add-customer-form',
    plain: 'add',
    adapter: `{ listBillingAccounts: ${listBillingAccounts}, addCustomer: () => new Promise(() => {}) }`,
    isComplete: hasAccounts,
    field: 'Company Name',
    strictField: 'Technical Contact Email Address',
    submit: 'Add Customer',
  },
];
