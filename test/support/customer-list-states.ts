import { AdapterError, type Customer, type CustomerList } from '../../src/index.ts';
import type { ListState, ListUnderTest } from '../suites/list-under-test.ts';
import { openCustomers, pageOf } from './customer-list-page.ts';
import { customer } from './customer.ts';
import { invite } from './fake-adapter.ts';
import { texts } from './texts.ts';

/** Returns a customer whose texts are all the same. */
const rowOf = (text: string, changes: Partial<Customer> = {}): Customer => ({
  ...customer,
  companyName: text,
  reference: text,
  technicalContact: { name: text, email: text },
  billingContact: { email: text, phone: text },
  ...changes,
});

type Opened = Awaited<ReturnType<typeof openCustomers>>;

/** Defines a state by what happens to a list whose first page is loading. */
const state = (
  name: string,
  act: (opened: Opened, text: string) => Promise<void>,
  properties: (text: string) => Partial<CustomerList> = () => ({}),
): ListState => ({
  name,
  async open(text, given) {
    const opened = await openCustomers(undefined, { ...properties(text), ...given });
    await act(opened, text);
    return opened;
  },
});

/** All states of the list. */
const states: readonly ListState[] = [
  state('loading', ({ settled }) => settled()),
  state('rows of every status, and more pages', async ({ show }, text) => {
    const statuses = ['active', 'pending', 'suspended', text as 'active'] as const;
    const origins = ['added', 'invited', text as 'added', 'added'] as const;
    const items = statuses.map((status, at) => rowOf(text, { id: `cus_${at}`, status, origin: origins[at]! }));
    await show({ ...pageOf(...items), nextCursor: text, previousCursor: text, total: 60 });
  }),
  state('none', async ({ root, calls, until }) => {
    calls[0]?.resolve(pageOf());
    await until('the message is shown', () => root.querySelector('.empty') !== null);
  }),
  state(
    'nothing found',
    async ({ root, calls, until }) => {
      calls[0]?.resolve(pageOf());
      await until('the message is shown', () => root.querySelector('.empty button') !== null);
    },
    (query) => ({ query }),
  ),
  state('an error', async ({ root, calls, until }, text) => {
    calls[0]?.reject(new AdapterError(text, { meta: { detail: text } }));
    const isThere = (selector: string) => root.querySelector(selector) !== null;
    await until('the notice and everything else are shown', () => isThere('[part=notice]') && isThere('.new-items'));
  }),
  state('an error, with old rows', async ({ element, root, calls, show, settled, until }, text) => {
    await show(pageOf(rowOf(text)));
    void element.reload();
    await settled();
    calls[1]?.reject(new AdapterError(text, { meta: { detail: text } }));
    await until('the message is shown', () => root.querySelector('[part=notice]') !== null);
  }),
  state('new customers', async ({ root, calls, streams, show, until }, text) => {
    await show(pageOf(rowOf(text)));
    await until('the stream is open', () => streams.length === 1);
    streams[0]?.push({ ...invite, status: 'accepted' });
    await until('another request is sent', () => calls.length === 2);
    calls[1]?.resolve(pageOf(rowOf(text, { id: 'new', createdAt: '2026-01-03T00:00:00Z' }), rowOf(text)));
    await until('the message is shown', () => root.querySelector('.new-items button') !== null);
  }),
  state(
    'an empty page behind a cursor',
    async ({ root, calls, until }) => {
      calls[0]?.resolve(pageOf());
      await until('the message is shown', () => root.querySelector('.empty') !== null);
    },
    (cursor) => ({ cursor }),
  ),
];

/** The list of customers, for the shared suites. */
export const customerList: ListUnderTest = {
  tag: 'customer-list',
  states,
  english: texts.customerList.english,
  data: [],
};
