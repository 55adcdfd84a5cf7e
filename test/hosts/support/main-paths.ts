import { setTimeout } from 'node:timers/promises';
import type { MockApi } from '../../../mocks/index.ts';
import { act, type Action } from './act.ts';

/** The functions that tests need of a page, in any engine. */
export interface ScriptablePage {
  evaluate(script: string): Promise<unknown>;
}

/** Timeout and polling interval, in milliseconds. */
const timeoutMs = 15_000;
const pause = 10;

/** Acts in the page as soon as possible; `place` is the element's document, as a JavaScript expression. */
export function operate(page: ScriptablePage, root: string, place = 'document') {
  async function repeat(action: Action, words: string, value = '') {
    const deadline = performance.now() + timeoutMs;
    const texts = [root, action, words, value].map((part) => JSON.stringify(part));
    const script = `(${act.toString()})(${place}, ${texts.join()})`;
    while (!(await page.evaluate(script))) {
      if (performance.now() > deadline) throw new Error(`${root}: cannot ${action} “${words}”.`);
      await setTimeout(pause);
    }
  }
  return {
    fill: (label: string, value: string) => repeat('fill', label, value),
    click: (words: string) => repeat('click', words),
    see: (words: string) => repeat('see', words),
  };
}

/** The preselected billing account, shown once it is loaded. */
const billingEmail = 'accounts@brightwater.example';

/** The main use of an element from beginning to end. */
export interface MainPath {
  readonly tag: string;
  /** Markup of the element. */
  readonly markup: (tag: string) => string;
  /** JavaScript that the page's script runs in addition to setting the adapter. */
  readonly properties?: string;
  /** Returns the fragment of the page's URL. */
  readonly hash?: (api: MockApi) => Promise<string>;
  /** Texts that are visible once the element has loaded. */
  readonly ready: readonly string[];
  run(page: ReturnType<typeof operate>): Promise<void>;
}

const tagOnly = (tag: string) => `<${tag}></${tag}>`;

export const mainPaths: readonly MainPath[] = [
  {
    tag: 'invite-customer-form',
    ready: ['Send Invite', billingEmail],
    markup: tagOnly,
    async run({ fill, click, see }) {
      await fill('Company Name', 'Quayside Joinery');
      await fill('Contact Name', 'Nora Byrne');
      await fill('Contact Email Address', 'nora@quayside.example');
      await see(billingEmail);
      await click('Send Invite');
      await see('Invite sent');
    },
  },
  {
    tag: 'add-customer-form',
    ready: ['Add Customer', billingEmail],
    markup: tagOnly,
    async run({ fill, click, see }) {
      await fill('Company Name', 'Quayside Joinery');
      await fill('Country', 'IE');
      await fill('Street Address', '12 Custom House Quay');
      await fill('City', 'Dublin');
      await fill('Technical Contact Email Address', 'it@quayside.example');
      await see(billingEmail);
      await click('Add Customer');
      await see('Customer added');
    },
  },
  {
    tag: 'registration-form',
    ready: ['Welcome,', 'Create Account'],
    markup: tagOnly,
    hash: inviteSomebody,
    async run({ fill, click, see }) {
      await fill('Country', 'IE');
      await fill('Street Address', '12 Custom House Quay');
      await fill('City', 'Dublin');
      await fill('Password', 'correct horse battery staple');
      await click('Create Account');
      await see('Your account is ready');
    },
  },
  {
    tag: 'invite-list',
    ready: ['Lighthouse Optics', 'of 40'],
    markup: tagOnly,
    async run({ click, see }) {
      await see('Lighthouse Optics');
      await click('Resend Invite');
      await see('A new email with the registration link went to');
      await click('Details');
      await click('Revoke Invite');
      await see('This cannot be undone');
    },
  },
  {
    tag: 'customer-list',
    ready: ['Castell & Sons Joinery Ltd', 'Sort by'],
    markup: tagOnly,
    properties: `element.addEventListener('open-customer', () => element.append('Opened'));`,
    async run({ click, see }) {
      await see('Castell & Sons Joinery Ltd');
      await click('Company Name');
      await click('Wong Kee Trading Co Ltd');
      await see('Opened');
    },
  },
  {
    tag: 'customers-page',
    ready: ['Castell & Sons Joinery Ltd', 'Sort by', 'Customers 20'],
    markup: tagOnly,
    async run({ fill, click, see }) {
      await see('Castell & Sons Joinery Ltd');
      await click('Invite New Customer');
      await fill('Contact Name', 'Nora Byrne');
      await fill('Contact Email Address', 'nora@quayside.example');
      await fill('Company Name', 'Quayside Joinery');
      await see(billingEmail);
      await click('Send Invite');
      await see('Invite sent');
      await click('Add New Customer');
      await see('No email is sent');
    },
  },
  {
    tag: 'invite-email-preview',
    ready: ['Quayside Joinery'],
    markup: tagOnly,
    properties: `element.value = ${JSON.stringify(toInvite('Quayside Joinery'))};`,
    async run({ click, see }) {
      await see('Quayside Joinery');
      await click('Show as the customer’s mail program does');
      await click('Show the text only');
    },
  },
  {
    tag: 'reseller-provider',
    ready: ['Within'],
    markup: (tag) => `<${tag}><p>Within</p></${tag}>`,
    async run({ see }) {
      await see('Within');
    },
  },
];

function toInvite(companyName: string) {
  return {
    companyName,
    contactName: 'Nora Byrne',
    contactEmail: 'nora@quayside.example',
    billingContact: { email: billingEmail, phone: '+442079460018' },
  };
}

async function inviteSomebody(api: MockApi): Promise<string> {
  const { status } = await api.fetch(`${api.baseUrl}/invites`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${crypto.randomUUID()}"` },
    body: JSON.stringify(toInvite('Quayside Joinery')),
  });
  const [mail] = await api.outbox();
  const token = /#token=[\w-]+/.exec(mail?.text ?? '')?.[0];
  if (status !== 201 || !token) throw new Error(`The mock did not invite: ${status}.`);
  return token;
}
