import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, it, type TestContext } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { CustomerPrefill, InvitePage, InvitePrefill, Registration, RegistrationPrefill } from '../../src/index.ts';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { countLive, countNodes } from '../../tools/testing/count-live.ts';
import { packedFolder } from '../../tools/testing/pack.ts';
import { invite as listed } from '../support/fake-adapter.ts';
import { serveFolder, urlOf } from './support/serve-folder.ts';

/** Number of mounts in each case. */
const mounts = 1000;

/** The adapter of a mount: each operation replies at once, never, or with an idle stream. */
type Answers = Readonly<Record<string, 'never' | 'stream' | object>>;

interface Mount {
  readonly tag: string;
  readonly answers: Answers;
  readonly value?: InvitePrefill | CustomerPrefill | RegistrationPrefill;
  /** The token of a registration link. */
  readonly token?: string;
  /** Action before the element is removed. @default none */
  readonly before?: 'submit' | 'register' | 'turn to';
  /** Texts of buttons to click in order before that; each is awaited. */
  readonly clicks?: readonly string[];
  /** The element's language. @default English */
  readonly lang?: string;
  /** Whether it waits for frames to be painted. */
  readonly painted?: boolean;
  /** Whether it moves meanwhile. */
  readonly moves?: boolean;
  /** Selector to await before the element is removed. */
  readonly until?: string;
}

const accounts = { items: [{ id: 'ba_1', name: 'One', email: 'one@reseller.example', phone: '+442079460018' }] };
const billingContact = { email: 'one@reseller.example', phone: '+442079460018' };
const invite: InvitePrefill = {
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@lighthouse.example',
  billingContact,
};
/** In a country with a select of regions. */
const customer: CustomerPrefill = {
  companyName: 'Lighthouse Optics',
  address: { country: 'US', line1: '630 Royal Street', city: 'New Orleans', region: 'LA', postalCode: '70130' },
  technicalContact: { email: 'it@lighthouse.example' },
  billingContact,
};

const registration: Registration = {
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@lighthouse.example',
  expiresAt: '2026-01-08T00:00:00Z',
  branding: { resellerName: 'Reseller', platformName: 'Platform', primaryColor: '#0f5c8c' },
};

interface Form {
  readonly tag: string;
  readonly operation: 'addCustomer' | 'inviteCustomer';
  readonly value: NonNullable<Mount['value']>;
}

const forms: readonly Form[] = [
  { tag: 'invite-customer-form', operation: 'inviteCustomer', value: invite },
  { tag: 'add-customer-form', operation: 'addCustomer', value: customer },
];

const casesOf = ({ tag, operation, value }: Form): Readonly<Record<string, Mount>> => ({
  idle: { tag, answers: { listBillingAccounts: accounts, [operation]: {} } },
  'while its billing accounts load': { tag, answers: { listBillingAccounts: 'never', [operation]: {} } },
  'while it looks for matches': {
    tag,
    value,
    answers: { listBillingAccounts: accounts, findMatches: 'never', [operation]: {} },
    before: 'submit',
  },
  'while it sends': { tag, value, answers: { [operation]: 'never' }, before: 'submit' },
  'with what looks alike': {
    tag,
    value,
    answers: { [operation]: {}, findMatches: { customers: [{ id: 'cus_1', companyName: 'Lighthouse' }], invites: [] } },
    before: 'submit',
    until: '[part=matches]',
  },
  'while its language loads': { tag, answers: { [operation]: {} }, lang: 'de' },
  'that moves': { tag, answers: { listBillingAccounts: accounts, [operation]: {} }, moves: true },
});

/** Cases for the add form only. */
const addCases: Readonly<Record<string, Mount>> = {
  'with all countries': {
    tag: 'add-customer-form',
    answers: { addCustomer: {} },
    before: 'turn to',
    painted: true,
    until: '[name="/address/country"] option:nth-of-type(99)',
  },
  'with login details': {
    tag: 'add-customer-form',
    value: customer,
    answers: { addCustomer: { ...customer, id: 'cus_1', credentials: { username: 'ada', password: 'secret' } } },
    before: 'submit',
    until: '[part=credentials]',
  },
};

const registrationForm = { tag: 'registration-form', token: 'secret' } as const;

/** Its form is in the light tree. */
const registrationCases: Readonly<Record<string, Mount>> = {
  'without a link': {
    ...registrationForm,
    token: '',
    answers: { openRegistration: registration, completeRegistration: {} },
  },
  'while its link is opened': { ...registrationForm, answers: { openRegistration: 'never', completeRegistration: {} } },
  'with its link open': { ...registrationForm, answers: { openRegistration: registration, completeRegistration: {} } },
  'while it sends': {
    ...registrationForm,
    value: { address: customer.address ?? {} },
    answers: { openRegistration: registration, completeRegistration: 'never' },
    before: 'register',
  },
  'once it is done': {
    ...registrationForm,
    value: { address: customer.address ?? {} },
    answers: {
      openRegistration: registration,
      completeRegistration: { customerId: 'cus_1', companyName: 'Lighthouse Optics' },
    },
    before: 'register',
    until: '[part=success]',
  },
  'while its language loads': { ...registrationForm, answers: { openRegistration: registration }, lang: 'de' },
  'that moves': {
    ...registrationForm,
    answers: { openRegistration: registration, completeRegistration: {} },
    moves: true,
  },
};

const listedPage: InvitePage = {
  items: [{ ...listed, allowedActions: ['resend', 'revoke'] }],
  serverTime: '2026-01-02T00:00:00Z',
};
const listAnswers: Answers = { listInvites: listedPage, revokeInvite: {} };
const list = { tag: 'invite-list', until: 'table' };
const listCases: Readonly<Record<string, Mount>> = {
  idle: { ...list, answers: listAnswers },
  'while it loads': { tag: list.tag, answers: { listInvites: 'never' } },
  'with a live stream': { ...list, answers: { ...listAnswers, watchInvites: 'stream' } },
  'with open details': { ...list, answers: listAnswers, clicks: ['Details'], until: '[part="details"]' },
  'with a link to copy': {
    ...list,
    answers: {
      ...listAnswers,
      listInvites: { ...listedPage, items: [{ ...listed, allowedActions: ['link'] }] },
      createInviteLink: { url: 'https://portal.example/#token=secret', expiresAt: '' },
    },
    clicks: ['Details', 'Copy Link'],
    until: 'dialog[open]',
  },
  'while its language loads': { ...list, answers: listAnswers, lang: 'de' },
  'that moves': { ...list, answers: { ...listAnswers, watchInvites: 'stream' }, moves: true },
  'with an open dialog': { ...list, answers: listAnswers, clicks: ['Details', 'Revoke Invite'], until: 'dialog[open]' },
};

const customers: Readonly<Record<string, Mount>> = {
  idle: {
    tag: 'customer-list',
    answers: { listCustomers: { items: [{ id: 'cus_1', createdAt: '2026-01-01T00:00:00Z' }], serverTime: '' } },
    until: 'table',
  },
  'while it loads': { tag: 'customer-list', answers: { listCustomers: 'never' } },
};

/** Everything on one page. */
const pageAnswers: Answers = {
  listCustomers: { items: [], total: 0, serverTime: '' },
  listInvites: listedPage,
  inviteCustomer: {},
  addCustomer: {},
};
const customersPage = { tag: 'customers-page', until: 'customer-list' };
const pageCases: Readonly<Record<string, Mount>> = {
  idle: { ...customersPage, answers: pageAnswers },
  'while it counts': { ...customersPage, answers: { ...pageAnswers, listCustomers: 'never' } },
  'with a live stream': { ...customersPage, answers: { ...pageAnswers, watchInvites: 'stream' } },
  'with both lists': { ...customersPage, answers: pageAnswers, clicks: ['Invites'], until: 'invite-list' },
  'with an open dialog': {
    ...customersPage,
    answers: pageAnswers,
    clicks: ['Invite New Customer'],
    until: 'dialog[open] invite-customer-form',
  },
  'that moves': {
    ...customersPage,
    answers: pageAnswers,
    clicks: ['Add New Customer'],
    until: 'add-customer-form',
    moves: true,
  },
};

const providerCases: Readonly<Record<string, Mount>> = {
  idle: { tag: 'reseller-provider', answers: {} },
  'that moves': { tag: 'reseller-provider', answers: {}, moves: true },
};

const email = { text: 'Hello', html: '<p>Hello' };

/** The email preview, alone and in the form. */
const previews: Readonly<Record<string, Mount>> = {
  idle: { tag: 'invite-email-preview', answers: { previewInvite: email }, value: invite, until: '[part~=mail]' },
  'with its HTML in sight': {
    tag: 'invite-email-preview',
    answers: { previewInvite: email },
    value: invite,
    clicks: ['Show as the customer’s mail program does'],
    until: 'iframe',
  },
  'while its email loads': { tag: 'invite-email-preview', answers: { previewInvite: 'never' }, value: invite },
  'while the email of its invite is previewed': {
    tag: 'invite-customer-form',
    value: { ...invite, language: 'en' },
    answers: { listBillingAccounts: accounts, inviteCustomer: {}, previewInvite: 'never' },
    before: 'turn to',
    clicks: ['Preview the email'],
  },
};

/** The elements that an element renders inside. */
const shown: Readonly<Record<string, readonly string[]>> = {
  'invite-customer-form': ['invite-email-preview'],
  'customers-page': ['customer-list', 'invite-list', 'add-customer-form', 'invite-customer-form'],
};

// Two at a time, each in its own browser: a page in the background gets no frames.
describe('1,000 mounts and unmounts leak nothing', { concurrency: 2 }, () => {
  let server: Server;
  /** Browsers without a page at the moment. */
  const idle: Browser[] = [];

  before(async () => {
    server = await serveFolder(packedFolder, '<!doctype html><link rel="icon" href="data:,"><section>');
  });
  after(async () => {
    await Promise.all(idle.map((browser) => browser.close()));
    server?.close();
  });

  /**
   * Opens a page in a context of its own. Contexts share no renderer process; otherwise an earlier page's remains would
   * count for this one, and hide a leak when collected.
   */
  async function openPage(test: TestContext): Promise<Page> {
    const browser = idle.pop() ?? (await launch(chromiumOptions));
    test.after(() => idle.push(browser));
    const context = await browser.createBrowserContext();
    test.after(() => context.close());
    return context.newPage();
  }

  const cases = [
    ...forms.map(casesOf),
    addCases,
    registrationCases,
    listCases,
    customers,
    pageCases,
    providerCases,
    previews,
  ].flatMap((each) => Object.entries(each));

  for (const [name, mount] of cases)
    it(`<${mount.tag}> ${name}`, async (test) => {
      const page = await openPage(test);
      await page.goto(urlOf(server));
      await page.addScriptTag({ type: 'module', url: '/dist/cdn/reseller-elements.js' });
      // Warm up: templates and the like are created once.
      await page.evaluate(mountAndUnmount, mount, 10, 10_000);
      const early = await countNodes(page);
      await page.evaluate(mountAndUnmount, mount, mounts, 10_000);
      assert.equal(await countLive(page, mount.tag), 0);
      for (const within of shown[mount.tag] ?? []) assert.equal(await countLive(page, within), 0);
      const late = await countNodes(page);
      assert.ok(late.nodes - early.nodes < mounts / 10, `Nodes: ${early.nodes}, then ${late.nodes}`);
      assert.ok(
        late.listeners - early.listeners < mounts / 10,
        `Listeners: ${early.listeners}, then ${late.listeners}`,
      );
    });
});

/** Runs in the page. Keeps unanswered calls, as a slow network does. */
async function mountAndUnmount(
  { tag: name, answers, value: given, token, before: last, clicks = [], lang, painted, moves, until }: Mount,
  times: number,
  timeoutMs: number,
): Promise<void> {
  await customElements.whenDefined(name);
  const unanswered: unknown[] = [];
  Object.assign(globalThis, { unanswered });
  const isEndless = Object.values(answers).some((answer) => typeof answer === 'string');
  const call =
    (answer: 'never' | 'stream' | object) =>
    (...input: unknown[]) => {
      const reply = new Promise((resolve, reject) => {
        if (typeof answer === 'string') unanswered.push({ input, resolve, reject });
        else resolve(answer);
      });
      return answer === 'stream' ? { [Symbol.asyncIterator]: () => ({ next: () => reply }) } : reply;
    };
  const adapter = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, call(answer)]));
  for (let count = 0; count < times; count++) {
    const element = document.createElement(name) as HTMLElement & {
      readonly updateComplete: Promise<boolean>;
      submit(): void;
    };
    Object.assign(element, { adapter, ...(given && { value: given }), ...(token && { token }), ...(lang && { lang }) });
    document.body.append(element);
    if (moves) document.querySelector('section')?.append(element);
    // The adapter's reply takes another update to render.
    for (let update = 0; update < 3; update++) await element.updateComplete;
    if (last === 'register') {
      const findPassword = () => element.querySelector<HTMLInputElement>('[autocomplete=new-password]');
      while (!findPassword()) await scheduler.postTask(() => {});
      Object.assign(findPassword() ?? {}, { value: 'correct horse battery staple' });
    }
    if (last === 'turn to') element.shadowRoot?.querySelector('form')?.dispatchEvent(new FocusEvent('focusin'));
    else if (last) element.submit();
    // Modules on demand take longer the first time.
    const deadline = performance.now() + timeoutMs;
    const waitUntil = async (condition: () => unknown, problem: string) => {
      while (!condition()) {
        if (performance.now() > deadline) throw new Error(problem);
        await (painted ? new Promise(requestAnimationFrame) : scheduler.postTask(() => {}));
      }
    };
    const findButton = (words: string) =>
      Array.from(element.shadowRoot?.querySelectorAll('button') ?? []).find(
        ({ textContent }) => textContent.trim() === words,
      );
    for (const words of clicks) {
      await waitUntil(() => findButton(words), `There is no button "${words}".`);
      findButton(words)?.click();
    }
    if (until) await waitUntil(() => element.shadowRoot?.querySelector(until), `There is no ${until}.`);
    await waitUntil(() => !isEndless || unanswered.length > count, 'The element did not call its adapter.');
    element.remove();
  }
  await new Promise((resolve) => setTimeout(resolve));
}
