import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/all.ts';
import { type ExtraField, type Invite, type ResellerAdapter, whenSettled } from '../../../src/index.ts';
import { customer } from '../../support/customer.ts';
import { accounts } from '../../support/fake-adapter.ts';
import { createRandom, makeForeign, makeForeignError } from '../../support/foreign-records.ts';
import { hearWarnings } from '../../support/hear-warnings.ts';
import { inHours, otherRow, row, serverTime } from '../../support/list-rows.ts';
import { keepQuiet } from '../../support/quiet.ts';
import { password, registration, token } from '../../support/registration-page.ts';
import { isTested } from '../../support/tested-elements.ts';

const languages = ['en', 'de', 'es', 'fr', 'ar'] as const;
/** Each seed represents one back end, from correct to mostly wrong. */
const seeds = [
  { seed: 0, rate: 0 },
  { seed: 1, rate: 0.08 },
  { seed: 2, rate: 0.25 },
  { seed: 3, rate: 0.25 },
  { seed: 4, rate: 0.6 },
] as const;

/** Programming artifacts that users must never see. */
const leaks = /\b(?:undefined|null|NaN)\b|\[object |Invalid Date|not loaded|Symbol\(/;

const sendings = [{ sentAt: inHours(-3), sentBy: 'maya@reseller.example', delivery: 'sent' as const }];
const full: Invite = row({
  sendings,
  language: 'de',
  message: 'Welcome',
  nextResendAt: inHours(-1),
  customerId: 'cus_1',
});
const invitePage = {
  items: [
    full,
    otherRow,
    ...['accepted', 'revoked', 'expired'].map((status, at) => ({ ...full, id: `i${at}`, status })),
  ],
  total: 5,
  serverTime,
};
const customerPage = {
  items: [customer, { ...customer, id: 'cus_2' }, { ...customer, id: 'cus_3' }],
  total: 3,
  serverTime,
};
const session = {
  reseller: { name: 'Brightwater IT', platformName: 'Cumulus One', country: 'DE' },
  user: { name: 'Maya', email: 'maya@reseller.example' },
  permissions: ['customers:read', 'customers:create', 'invites:read', 'invites:send', 'invites:revoke'],
};
const extraFields: readonly ExtraField[] = [
  { name: 'po', type: 'text', label: 'PO number', hint: 'As on the order', pattern: '\\d*' },
  { name: 'plan', type: 'select', label: 'Plan', options: [{ value: 'gold', label: 'Gold' }], default: 'gold' },
];
const matches = { customers: [customer], invites: [full, { ...full, id: 'i9', status: 'expired' }] };
const preview = {
  subject: 'Welcome',
  from: 'Brightwater IT',
  html: '<p>Hello</p>',
  text: 'Hello\n\nhttps://portal.example',
};
const credentials = { username: 'ada', password: 'secret' };

/** All operations of a back end whose records differ from the contract. */
function createForeignAdapter(seed: number, rate: number): ResellerAdapter {
  const random = createRandom(seed);
  const answer = (reply: object) => () =>
    random() < rate / 4
      ? Promise.reject(makeForeignError(random, rate))
      : Promise.resolve(makeForeign(reply, random, rate) as never);
  return {
    getSession: answer(session),
    listBillingAccounts: answer({ items: accounts }),
    addCustomer: answer({ ...customer, credentials }),
    listCustomers: answer(customerPage),
    findMatches: answer(matches),
    inviteCustomer: answer({ invite: full, serverTime }),
    listInvites: answer(invitePage),
    resendInvite: answer({ invite: full, linkRotated: true, serverTime }),
    revokeInvite: answer({ invite: { ...full, status: 'revoked' }, serverTime }),
    createInviteLink: answer({ url: 'https://portal.example/#token=t', expiresAt: inHours(5) }),
    previewInvite: answer(preview),
    async *watchInvites() {
      await Promise.resolve();
      for (const id of ['inv_1', 'new_1', 'new_2'])
        yield makeForeign({ ...full, id, createdAt: inHours(9) }, random, rate) as never;
    },
    openRegistration: answer(registration),
    completeRegistration: answer({ customerId: 'cus_1', companyName: 'Lighthouse Optics', signInUrl: '/sign-in' }),
    extraFields: answer(extraFields),
  };
}

const billingContact = { email: 'accounts@reseller.example', phone: '+442079460018' };
const address = { country: 'DE', line1: 'Torstraße 140', city: 'Berlin', postalCode: '10119' };
const newInvite = {
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@lighthouse.example',
  billingContact,
};
const newCustomer = {
  companyName: 'Lighthouse Optics',
  address,
  technicalContact: { email: 'it@lighthouse.example' },
  billingContact,
};

/**
 * Each element with its properties, the controls that a user presses in turn, and the result with a correct back end,
 * by selector.
 */
const elements: Readonly<
  Record<string, { readonly properties: object; readonly presses: readonly string[]; readonly reaches: string }>
> = {
  'invite-list': {
    properties: {},
    presses: [
      '[aria-expanded=false]',
      '[id^=resend]',
      '[id^=open-link]',
      'dialog button',
      '[id^=open-revoke]',
      '.dangerous',
    ],
    reaches: '[part=details]',
  },
  'customer-list': { properties: {}, presses: ['.open'], reaches: '[part=badge]' },
  'invite-customer-form': {
    properties: { value: newInvite },
    presses: [
      'summary',
      '[type=submit]',
      '[part=matches] li button',
      '[part=matches] > .actions button',
      '[type=submit]',
    ],
    reaches: '[part=success]',
  },
  'add-customer-form': {
    properties: { value: newCustomer },
    presses: ['[type=submit]', '[part=matches] > .actions button', '[part=credentials] button'],
    reaches: '[part=credentials]',
  },
  'registration-form': {
    properties: { token, value: { address, technicalContact: { email: 'it@lighthouse.example' } } },
    presses: ['.actions button'],
    reaches: '[part=success]',
  },
  'invite-email-preview': { properties: { value: newInvite }, presses: ['button'], reaches: '[part=mail]' },
  'customers-page': { properties: {}, presses: ['#tab-invites', '[part~=header] button'], reaches: 'dialog[open]' },
};

/** Yields a root and every tree below it. */
function* listTrees(root: ParentNode): Generator<ParentNode> {
  yield root;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* listTrees(shadowRoot);
}

const spoken = ['aria-label', 'title', 'placeholder', 'datetime', 'href', 'value', 'data-label'];

/** Lists the visible and accessible texts of an element, and the values of its fields. */
function listShown(element: HTMLElement): readonly string[] {
  const all = [element, element.shadowRoot as ShadowRoot].flatMap((root) =>
    Array.from(listTrees(root)).flatMap((tree) => Array.from(tree.querySelectorAll('*'))),
  );
  return all.flatMap((each) => [
    ...Array.from(each.childNodes, (node) => (node instanceof Text ? node.data : '')),
    ...spoken.map((name) => each.getAttribute(name) ?? ''),
    'value' in each && typeof each.value === 'string' ? each.value : '',
  ]);
}

/** Finds the first match in any of an element's trees. */
function find(element: HTMLElement, selector: string): HTMLElement | undefined {
  for (const root of [element.shadowRoot as ShadowRoot, element])
    for (const tree of listTrees(root)) {
      const found = tree.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
  return undefined;
}

/** Returns members that were reported more than once. */
function listRepeated(warnings: readonly string[]): readonly string[] {
  const told = warnings.flatMap((line) => {
    const [, operation, members = ''] = /unusable values in the reply to (\w+): (.*)\.$/.exec(line) ?? [];
    return operation ? members.split(', ').map((member) => `${operation} ${member.replace(/\[\d+\]/g, '')}`) : line;
  });
  return told.filter((name, at) => told.indexOf(name) !== at);
}

describe('over a back end whose records differ from the contract', () => {
  keepQuiet();
  afterEach(() => document.documentElement.removeAttribute('lang'));

  for (const [tag, { properties, presses, reaches }] of Object.entries(elements).filter(([name]) => isTested(name)))
    for (const { seed, rate } of seeds)
      it(`${tag} does not break, and shows no programming artifacts: seed ${seed}`, async () => {
        for (const language of languages) {
          using console = hearWarnings();
          document.documentElement.lang = language;
          const adapter = createForeignAdapter(seed, rate);
          const element = Object.assign(document.createElement(tag), { adapter, ...properties });
          await fixture(html`${element}`);
          const check = async (step: string) => {
            await whenSettled(element);
            const shown = listShown(element);
            expect(shown.length).to.be.above(3);
            expect(
              shown.filter((text) => leaks.test(text)),
              `${language}, ${step}`,
            ).to.deep.equal([]);
          };
          await check('opened');
          const secret = find(element, '[name="/password"]') as HTMLInputElement | undefined;
          if (secret) secret.value = password;
          for (const selector of presses) {
            find(element, selector)?.click();
            await check(selector);
          }
          if (!rate) expect([find(element, reaches) !== undefined, console.heard], language).to.deep.equal([true, []]);
          expect(listRepeated(console.heard), language).to.deep.equal([]);
          element.remove();
        }
      });

  it('reports dropped values', async () => {
    using console = hearWarnings();
    const element = document.createElement('invite-list');
    const listInvites = () => Promise.resolve({ items: [{ ...full, contactName: {} }], serverTime } as never);
    await fixture(html`${Object.assign(element, { adapter: { listInvites } })}`);
    await whenSettled(element);
    expect(console.heard).to.deep.equal([
      'Reseller Elements ignores unusable values in the reply to listInvites: items[0].contactName.',
    ]);
  });
});
