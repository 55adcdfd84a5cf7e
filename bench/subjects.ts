/** An element to measure. */
export interface Subject {
  readonly tag: string;
}

/** A form to measure, and its competent equivalent in plain HTML. */
export interface FormSubject extends Subject {
  /** Name of the HTML file in bench/plain; `{n}` in ids is the form's number. All share `form.css` and `form.js`. */
  readonly plain: string;
  /** JavaScript expression of the adapter in the page, which answers immediately. */
  readonly adapter: string;
  /** JavaScript condition: whether the element has rendered completely. */
  readonly isComplete: string;
  /** Label of a text field. `strictField` is one that keeps its error while single letters are typed. */
  readonly field: string;
  readonly strictField: string;
  /** Label of the submit button. */
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
