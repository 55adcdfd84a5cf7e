// Unit tests as a host would write them.
import { createRestAdapter, whenSettled } from 'reseller-elements';
import { createMockApi } from 'reseller-elements/mocks';
import 'reseller-elements/define/all.js';
import { afterEach, beforeEach, expect, it } from 'vitest';

const invite = {
  companyName: 'Quayside Joinery',
  contactName: 'Nora Byrne',
  contactEmail: 'nora@quayside.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
};

const api = createMockApi();
const adapter = createRestAdapter({ baseUrl: api.baseUrl, fetch: api.fetch });

beforeEach(() => api.reset());
afterEach(() => document.body.replaceChildren());

/** Adds an element to the page, and waits until it has loaded. */
async function open<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: object = {}) {
  const element = Object.assign(document.createElement(tag), { adapter }, properties);
  document.body.append(element);
  await whenSettled(element);
  return element;
}

/** Everything inside a node, across shadow roots. */
function* listInside(node: Node): Iterable<Node> {
  const root = (node as Partial<Element>).shadowRoot;
  for (const child of [...(root ? [root] : []), ...node.childNodes]) {
    yield child;
    yield* listInside(child);
  }
}

const elementsIn = (element: Element) =>
  Array.from(listInside(element)).filter((node): node is HTMLElement => node.nodeType === 1);

const textOf = (element: Element) =>
  Array.from(listInside(element), (node) => (node.nodeType === 3 ? node.textContent : '')).join('');

async function click(element: Element, words: string) {
  const button = elementsIn(element).find((each) => each.localName === 'button' && each.textContent?.trim() === words);
  if (!button) throw new Error(`There is no button “${words}”.`);
  button.click();
  await whenSettled(element);
}

function type(element: Element, name: string, value: string) {
  const control = elementsIn(element).find((each) => each.getAttribute('name') === name) as HTMLInputElement;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

it('the invite form validates, sends and confirms', async () => {
  const form = await open('invite-customer-form');
  await click(form, 'Send Invite');
  expect(textOf(form)).toContain('Enter the company name.');
  type(form, '/companyName', invite.companyName);
  type(form, '/contactName', invite.contactName);
  type(form, '/contactEmail', invite.contactEmail);
  await click(form, 'Send Invite');
  expect(textOf(form)).toContain('Invite sent');
  expect((await api.outbox())[0]?.text).toContain(invite.companyName);
});

it('the invite form sends its input', async () => {
  const { companyName, contactName, contactEmail } = invite;
  const form = await open('invite-customer-form', { value: { companyName, contactName, contactEmail } });
  void form.submit();
  await whenSettled(form);
  expect(form.shadowRoot?.textContent).toContain('Invite sent');
  expect(await api.outbox()).not.toHaveLength(0);
});

it('an error leads to its field', async () => {
  const form = await open('add-customer-form');
  await click(form, 'Add Customer');
  elementsIn(form)
    .find((each) => each.matches('a[href]'))
    ?.click();
  expect(form.shadowRoot?.activeElement?.getAttribute('name')).toBe('/companyName');
});

it('the add form validates', async () => {
  const form = await open('add-customer-form');
  await click(form, 'Add Customer');
  expect(textOf(form)).toContain('Enter the company name.');
});

it('the add form offers countries, and their regions', async () => {
  const form = await open('add-customer-form');
  type(form, '/companyName', invite.companyName);
  const country = elementsIn(form).find(
    (each) => each.getAttribute('name') === '/address/country',
  ) as HTMLSelectElement;
  country.dispatchEvent(new Event('focusin', { bubbles: true }));
  await whenSettled(form);
  country.value = 'US';
  country.dispatchEvent(new Event('change', { bubbles: true }));
  await whenSettled(form);
  expect(textOf(form)).toContain('California');
  expect(country.value).toBe('US');
});

it('the registration form opens its link, and validates', async () => {
  const call = { signal: new AbortController().signal, idempotencyKey: crypto.randomUUID() };
  await adapter.inviteCustomer(invite, call);
  const [mail] = await api.outbox();
  const form = await open('registration-form', { token: /#token=([\w-]+)/.exec(mail?.text ?? '')?.[1] });
  expect(textOf(form)).toContain('Welcome, ');
  await click(form, 'Create Account');
  expect(textOf(form)).toContain('Enter the street address.');
});

it('the invite list shows rows, details and dialogs', async () => {
  const list = await open('invite-list');
  expect(textOf(list)).toContain('Lighthouse Optics');
  await click(list, 'Details');
  await click(list, 'Revoke Invite');
  expect(textOf(list)).toContain('This cannot be undone');
  await click(list, 'Keep Invite');
  expect(textOf(list)).not.toContain('This cannot be undone');
});

it('the customer list shows rows', async () => {
  expect(textOf(await open('customer-list'))).toContain('Castell & Sons Joinery Ltd');
});

it('the customers page shows a list, and a form in a dialog', async () => {
  const page = await open('customers-page');
  expect(textOf(page)).toContain('Castell & Sons Joinery Ltd');
  await click(page, 'Invite New Customer');
  expect(textOf(page)).toContain('Contact Email Address');
  elementsIn(page)
    .find((each) => each.ariaLabel === 'Close' || each.getAttribute('aria-label') === 'Close')
    ?.click();
  await whenSettled(page);
  expect(elementsIn(page).some((each) => each.matches('dialog[open]'))).toBe(false);
});

it('the preview shows the email', async () => {
  const preview = await open('invite-email-preview', { value: invite });
  await expect.poll(() => textOf(preview)).toContain(invite.companyName);
  await click(preview, 'Show as the customer’s mail program does');
});

it('a provider serves the elements inside it, in their language', async () => {
  const provider = await open('reseller-provider');
  provider.lang = 'de';
  provider.append(document.createElement('invite-customer-form'));
  await whenSettled(provider);
  expect(textOf(provider)).toContain('Einladung senden');
});
