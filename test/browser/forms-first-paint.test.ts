import { expect } from '@open-wc/testing';
import '../../src/define/add-customer-form.ts';
import '../../src/define/invite-customer-form.ts';
import '../../src/define/registration-form.ts';
import { AdapterError, type ResellerAdapter } from '../../src/index.ts';
import { accounts } from '../support/fake-adapter.ts';
import { until } from '../support/until.ts';
import { keepQuiet } from '../support/quiet.ts';
import { registration, token } from '../support/registration-page.ts';
import { texts } from '../support/texts.ts';

/** Stands in for a text, or a record of texts, and calls back when it is used. */
const trap = (onUse: () => void): unknown =>
  new Proxy(() => '', {
    apply: () => (onUse(), ''),
    get: (_, key) => (onUse(), key === Symbol.toPrimitive ? () => '' : undefined),
  });

/** Overrides for all texts but those that are loaded so far, and the names of those that were used. */
function trapOtherTexts(all: object, loaded: object) {
  const used = new Set<string>();
  const others = Object.keys(all).filter((name) => !Object.hasOwn(loaded, name));
  return { used, messages: Object.fromEntries(others.map((name) => [name, trap(() => used.add(name))])) };
}

/** A state of a form before the user turns to it. */
interface State {
  readonly name: string;
  readonly tag: 'add-customer-form' | 'invite-customer-form' | 'registration-form';
  readonly adapter: ResellerAdapter | undefined;
  readonly token?: string;
  /** Matches once the state is shown. */
  readonly selector: string;
  /** All texts, and those that are loaded by then. */
  readonly all: object;
  readonly loaded: object;
}

const pending = () => new Promise<never>(() => {});
const refuse = (code: string) => () => Promise.reject(new AdapterError(code, { status: 403 }));
const many = Array.from({ length: 20 }, (_, index) => ({
  ...accounts[0]!,
  id: `ba_${index}`,
  email: `${index}@a.example`,
}));

const { addCustomerForm, inviteCustomerForm, registrationForm } = texts;

const customerForms = [
  { tag: 'add-customer-form', all: addCustomerForm.english, loaded: addCustomerForm.initialEnglish },
  { tag: 'invite-customer-form', all: inviteCustomerForm.english, loaded: inviteCustomerForm.initialEnglish },
] as const;

const sends: ResellerAdapter = { addCustomer: pending, inviteCustomer: pending };
const email = '[name="/billingContact/email"]';

/** The states that depend on the adapter. */
const customerStates: readonly Pick<State, 'name' | 'adapter' | 'selector'>[] = [
  { name: 'while its adapter is awaited', adapter: undefined, selector: 'form' },
  { name: 'without an adapter', adapter: undefined, selector: '[role=alert]' },
  { name: 'with an adapter that cannot send', adapter: {}, selector: 'p.notice' },
  { name: 'without billing accounts', adapter: sends, selector: `input${email}` },
  { name: 'loading', adapter: { ...sends, listBillingAccounts: pending }, selector: `select${email}[aria-busy=true]` },
  {
    name: 'after accounts failed to load',
    adapter: { ...sends, listBillingAccounts: refuse('forbidden') },
    selector: '.notice button',
  },
  {
    name: 'where no account is set up',
    adapter: { ...sends, listBillingAccounts: async () => ({ items: [] }) },
    selector: '.notice a',
  },
  {
    name: 'with accounts',
    adapter: { ...sends, listBillingAccounts: async () => ({ items: accounts }) },
    selector: `option[value="${accounts[0]!.email}"]`,
  },
  {
    name: 'with many accounts',
    adapter: { ...sends, listBillingAccounts: async () => ({ items: many }) },
    selector: 'datalist',
  },
];

const registers = { completeRegistration: pending } as const;
const registrationInitial = { tag: 'registration-form', token, all: registrationForm.english } as const;
const opened = { ...registrationInitial, loaded: registrationForm.openedEnglish } as const;
const unopened = { ...registrationInitial, loaded: registrationForm.initialEnglish } as const;

const registrationStates: readonly State[] = [
  { ...unopened, name: 'without an adapter', adapter: undefined, selector: '[role=alert]' },
  { ...unopened, name: 'with an adapter that cannot send', adapter: {}, selector: 'p.notice' },
  { ...unopened, name: 'with an adapter that cannot open links', adapter: registers, selector: 'p.notice' },
  { ...unopened, name: 'opening', adapter: { ...registers, openRegistration: pending }, selector: '[role=status]' },
  {
    ...opened,
    name: 'open',
    adapter: { ...registers, openRegistration: async () => registration },
    selector: '.welcome',
  },
  {
    ...opened,
    name: 'without a token',
    token: '',
    adapter: { ...registers, openRegistration: pending },
    selector: '[part=error-summary]',
  },
  ...['registration-unknown', 'registration-expired', 'registration-revoked', 'registration-used', 'unavailable'].map(
    (code) => ({
      ...opened,
      name: code,
      adapter: { ...registers, openRegistration: refuse(code) },
      selector: '[part=error-summary]',
    }),
  ),
];

const states: readonly State[] = [
  ...customerForms.flatMap((form) => customerStates.map((state) => ({ ...state, ...form }))),
  ...registrationStates,
];

/** Elements that are never empty. A field without a label shows its JSON pointer. */
const worded = 'label, legend, p:not([role=status]), h2, button, summary, a';

/** Opens a form in a state. */
async function open({ tag, adapter, token: given, selector, all, loaded }: State) {
  const { messages, used } = trapOtherTexts(all, loaded);
  const element = Object.assign(document.createElement(tag), {
    adapter,
    messages,
    billingAccountsUrl: 'https://portal.example/billing',
    token: given,
  });
  document.body.append(element);
  await until('the state is shown', () => !!element.shadowRoot?.querySelector(selector));
  return { element, used };
}

describe('the first paint', () => {
  keepQuiet();
  afterEach(() => {
    for (const element of document.querySelectorAll('add-customer-form, invite-customer-form, registration-form'))
      element.remove();
  });

  for (const state of states)
    it(`of <${state.tag}> ${state.name} uses only texts that are loaded, and lacks none`, async () => {
      const { element, used } = await open(state);
      expect([...used]).to.deep.equal([]);
      for (const part of [element.shadowRoot!, element].flatMap((root) => [...root.querySelectorAll(worded)]))
        expect(part.textContent?.trim(), part.outerHTML).to.match(/^[^/]*\p{L}/u);
    });

  for (const { tag, all, loaded } of customerForms)
    it(`of <${tag}> is followed by texts that are loaded once the user turns to it`, async () => {
      const adapter = { ...sends, previewInvite: pending };
      const { element, used } = await open({ name: '', tag, adapter, selector: 'form', all, loaded });
      element.submit();
      await until('errors are shown', () => used.has('errorHeading'));
      expect([...used]).to.include.members(['missing']);
    });
});
