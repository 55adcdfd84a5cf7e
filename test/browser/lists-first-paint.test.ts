import { expect } from '@open-wc/testing';
import '../../src/define/customer-list.ts';
import '../../src/define/invite-email-preview.ts';
import '../../src/define/invite-list.ts';
import { AdapterError, type ResellerAdapter } from '../../src/index.ts';
import { customer } from '../support/customer.ts';
import { pageOf, row } from '../support/list-rows.ts';
import { until } from '../support/until.ts';
import { keepQuiet } from '../support/quiet.ts';
import { texts } from '../support/texts.ts';

/** Stands in for a text, or a record of texts, and calls back when it is used. */
const trap = (onUse: () => void) =>
  new Proxy(() => '', {
    apply: () => (onUse(), ''),
    get: (_, key) => (onUse(), key === Symbol.toPrimitive ? () => '' : undefined),
  });

/** Overrides for all texts that the first paint does not have in English, and the names of those that were used. */
function trapLaterTexts({ english, initialEnglish }: { readonly english: object; readonly initialEnglish: object }) {
  const used = new Set<string>();
  const later = Object.keys(english).filter((name) => !Object.hasOwn(initialEnglish, name));
  const messages = Object.fromEntries(later.map((name) => [name, trap(() => used.add(name))]));
  return { messages, used };
}

/** A state of an element before the modules are loaded that come later. */
interface State {
  readonly name: string;
  readonly tag: 'invite-list' | 'customer-list' | 'invite-email-preview';
  readonly adapter: ResellerAdapter | undefined;
  /** Matches once the state is shown. */
  readonly selector: string;
}

const textsOf = {
  'invite-list': texts.inviteList,
  'customer-list': texts.customerList,
  'invite-email-preview': texts.inviteEmailPreview,
} as const;

const serverTime = '2026-01-02T00:00:00Z';
const failed = () => Promise.reject(new AdapterError('forbidden', { status: 403 }));
const pending = () => new Promise<never>(() => {});

/** The states of a list, given both of its methods so that one adapter serves both lists. */
const listStates = (tag: 'invite-list' | 'customer-list'): readonly State[] =>
  [
    { name: 'without an adapter', adapter: undefined, selector: '[role=alert]' },
    { name: 'with an adapter that cannot list', adapter: {}, selector: '.notice' },
    { name: 'loading', adapter: { listInvites: pending, listCustomers: pending }, selector: '.skeleton' },
    { name: 'after a failure', adapter: { listInvites: failed, listCustomers: failed }, selector: '[part=notice]' },
    {
      name: 'without items',
      adapter: {
        listInvites: () => Promise.resolve(pageOf([])),
        listCustomers: () => Promise.resolve({ items: [], serverTime }),
      },
      selector: '.empty',
    },
    {
      name: 'with rows',
      adapter: {
        listInvites: () => Promise.resolve(pageOf([row(), row({ id: 'inv_2', delivery: 'bounced' })])),
        listCustomers: () => Promise.resolve({ items: [customer], serverTime }),
        resendInvite: pending,
      },
      selector: 'table',
    },
  ].map((state) => ({ ...state, tag }));

const states: readonly State[] = [
  ...listStates('invite-list'),
  ...listStates('customer-list'),
  { name: 'without an adapter', tag: 'invite-email-preview', adapter: undefined, selector: '[role=alert]' },
  { name: 'with an adapter that cannot preview', tag: 'invite-email-preview', adapter: {}, selector: '.notice' },
  { name: 'loading', tag: 'invite-email-preview', adapter: { previewInvite: pending }, selector: '.skeleton' },
];

/** Opens an element in a state. `atFirst` are the names of the trapped texts that were used until the state was shown. */
async function open({ tag, adapter, selector }: State) {
  const { messages, used } = trapLaterTexts(textsOf[tag]);
  const element = Object.assign(document.createElement(tag), { adapter, messages });
  let atFirst: readonly string[] | undefined;
  document.body.append(element);
  const root = element.shadowRoot!;
  new MutationObserver(() => {
    if (root.querySelector(selector)) atFirst ??= [...used];
  }).observe(root, { childList: true, subtree: true });
  await until('the state is shown', () => atFirst !== undefined);
  return { element, used, atFirst };
}

describe('the first paint of lists and preview', () => {
  keepQuiet();
  afterEach(() => {
    for (const element of document.querySelectorAll(Object.keys(textsOf).join())) element.remove();
  });

  for (const state of states)
    it(`of <${state.tag}> ${state.name} uses only texts of the initial English`, async () => {
      expect((await open(state)).atFirst).to.deep.equal([]);
    });

  it('is followed by texts that are loaded with the first page', async () => {
    const [rows] = listStates('invite-list').slice(-1);
    const { used } = await open(rows!);
    await until('the pager is there', () => used.has('range'));
    expect([...used]).to.include.members(['sortBy', 'next', 'exportCsv']);
  });
});
