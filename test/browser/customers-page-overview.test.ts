import { expect } from '@open-wc/testing';
import {
  AdapterError,
  CustomerAddedEvent,
  type CustomerListQuery,
  type CustomerPage,
  pageCustomersInMemory,
  type ResellerAdapter,
  type Session,
} from '../../src/index.ts';
import { customer } from '../support/customer.ts';
import { newcomer } from '../support/customer-list-page.ts';
import { createPageAdapter, CustomersPagePage } from '../support/customers-page-page.ts';
import { invite } from '../support/fake-adapter.ts';
import { holdMethod } from '../support/held-method.ts';
import { holdStream } from '../support/held-stream.ts';
import { serverTime } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';
import { typesOf, recordEvents } from '../support/record-events.ts';

const { open } = CustomersPagePage;
const countOf = (total?: number): CustomerPage => ({
  items: [customer],
  serverTime,
  ...(total !== undefined && { total }),
});

/** Opens a page whose requests for customers the test answers. */
async function openCounting(overrides: ResellerAdapter = {}) {
  const { method, calls } = holdMethod<CustomerListQuery, CustomerPage>();
  const listCustomers: NonNullable<ResellerAdapter['listCustomers']> = (query, options) =>
    query.limit === 1 ? method(query, options as never) : Promise.resolve(countOf());
  const page = await open(createPageAdapter({ listCustomers, ...overrides }));
  await page.until('it counts', () => calls.length === 1);
  return { page, calls };
}

describe('customers-page: counts and permissions', () => {
  keepQuiet();

  it('updates counts after a customer was added', async () => {
    const { page, calls } = await openCounting();
    calls[0]?.resolve(countOf(1));
    await page.until('the message is shown', () => page.tabs[0] === '[Customers 1]');
    page.find('customer-list')?.dispatchEvent(new CustomerAddedEvent(customer));
    await page.until('another count is requested', () => calls.length === 2);
    expect(page.tabs[0]).to.equal('[Customers 1]');
    calls[1]?.resolve(countOf(2));
    await page.until('the message is shown', () => page.tabs[0] === '[Customers 2]');
  });

  it('counts again if something changed while counting', async () => {
    const { page, calls } = await openCounting();
    for (let count = 0; count < 3; count++) page.find('customer-list')?.dispatchEvent(new CustomerAddedEvent(customer));
    await page.settled();
    expect(calls.length).to.equal(1);
    calls[0]?.resolve(countOf(1));
    await page.until('another count is requested', () => calls.length === 2);
    calls[1]?.resolve(countOf(4));
    await page.until('the message is shown', () => page.tabs[0] === '[Customers 4]');
    expect(calls.length).to.equal(2);
  });

  it('updates counts when an invite changes elsewhere', async () => {
    const { watchInvites, streams } = holdStream();
    const { page, calls } = await openCounting({ watchInvites });
    calls[0]?.resolve(countOf(1));
    await page.until('the stream is open', () => streams.length > 0);
    for (const stream of streams) stream.push({ ...invite, status: 'accepted' });
    await page.until('another count is requested', () => calls.length === 2);
  });

  it('drops counts and late replies of another back end', async () => {
    const { page, calls } = await openCounting();
    calls[0]?.resolve(countOf(7));
    await page.until('the message is shown', () => page.tabs[0] === '[Customers 7]');
    page.find('customer-list')?.dispatchEvent(new CustomerAddedEvent(customer));
    await page.until('another count is requested', () => calls.length === 2);
    page.element.adapter = createPageAdapter({ listCustomers: () => Promise.resolve(countOf()) });
    await page.until('the old count is gone', () => page.tabs[0] === '[Customers]');
    calls[1]?.resolve(countOf(8));
    await page.settled();
    expect(page.tabs[0]).to.equal('[Customers]');
    expect(calls[1]?.options.signal?.aborted).to.equal(true);
  });

  it('shows available counts while another request hangs', async () => {
    const { page, calls } = await openCounting({ getSession: () => new Promise(() => {}) });
    calls[0]?.resolve(countOf(3));
    await page.until('the message is shown', () => page.tabs[0] === '[Customers 3]');
    void page.element.reload();
    await page.until('another count is requested', () => calls.length === 2);
  });

  it('counts once for a burst of changes', async () => {
    const { watchInvites, streams } = holdStream();
    const { page, calls } = await openCounting({ watchInvites });
    calls[0]?.resolve(countOf(1));
    await page.until('the stream is open', () => streams.length > 0);
    for (let change = 0; change < 20; change++) for (const stream of streams) stream.push(invite);
    await page.until('another count is requested', () => calls.length === 2);
    calls[1]?.resolve(countOf(2));
    await page.settled();
    expect(calls.length).to.equal(2);
  });

  it('counts again when it returns to the page', async () => {
    const { page, calls } = await openCounting();
    const { parentElement } = page.element;
    page.element.remove();
    await page.settled();
    parentElement?.append(page.element);
    await page.until('another count is requested', () => calls.length === 2);
  });

  it('ignores invalid counts', async () => {
    const { page, calls } = await openCounting();
    calls[0]?.resolve(countOf(-1));
    await page.settled();
    expect(page.tabs[0]).to.equal('[Customers]');
  });

  it('shows nothing without totals or after a failure', async () => {
    const { page, calls } = await openCounting({
      listInvites: () => Promise.reject(new AdapterError('forbidden', { status: 403 })),
    });
    const events = recordEvents(page.element);
    calls[0]?.resolve(countOf());
    await page.settled();
    expect(page.tabs).to.deep.equal(['[Customers]', 'Invites']);
    expect(typesOf(events)).to.deep.equal([]);
  });

  it('shows no count for an incomplete array', async () => {
    const { page, calls } = await openCounting();
    calls[0]?.resolve(pageCustomersInMemory([customer, newcomer], { limit: 1 }, { complete: false }));
    await page.settled();
    expect(page.tabs[0]).to.equal('[Customers]');
  });

  it('keeps the last count when counting fails', async () => {
    const { page, calls } = await openCounting();
    calls[0]?.resolve(countOf(7));
    await page.until('the message is shown', () => page.tabs[0] === '[Customers 7]');
    const reloaded = page.element.reload();
    await page.until('another count is requested', () => calls.length === 2);
    calls[1]?.reject(new AdapterError('network'));
    await reloaded;
    expect(page.tabs[0]).to.equal('[Customers 7]');
  });

  it('aborts counting when it leaves the page', async () => {
    const { page, calls } = await openCounting();
    page.element.remove();
    await page.settled();
    expect(calls[0]?.options.signal?.aborted).to.equal(true);
  });

  const offers: readonly (readonly [string, ResellerAdapter, readonly string[]])[] = [
    ['all that the back end can do', {}, ['Add New Customer', 'Invite New Customer']],
    ['no invite where it cannot', { inviteCustomer: undefined }, ['Add New Customer']],
    ['no addition where it cannot', { addCustomer: undefined }, ['Invite New Customer']],
    [
      'no invite to who may not',
      { getSession: allow('customers:read', 'invites:read', 'customers:create') },
      ['Add New Customer'],
    ],
    [
      'no add button without the permission',
      { getSession: allow('customers:read', 'invites:read', 'invites:send') },
      ['Invite New Customer'],
    ],
    [
      'all buttons if the permissions are unknown',
      { getSession: undefined },
      ['Add New Customer', 'Invite New Customer'],
    ],
  ].map(([what, overrides, words]) => [what, overrides, words] as never);
  const lists: readonly (readonly [string, ResellerAdapter, readonly string[]])[] = [
    ['no customers tab if the adapter cannot list them', { listCustomers: undefined }, ['[Invites 56]']],
    ['no invites tab if the adapter cannot list them', { listInvites: undefined }, ['[Customers 1,234]']],
    ['no customers tab without the permission', { getSession: allow('invites:read') }, ['[Invites 56]']],
  ];
  for (const [what, overrides, tabs] of lists)
    it(`offers ${what}`, async () => {
      const page = await open(createPageAdapter(overrides));
      await page.until('the result is shown', () => page.tabs.join() === tabs.join());
      expect(page.root.querySelectorAll('[role=tabpanel]').length).to.equal(1);
    });

  for (const [what, overrides, words] of offers)
    it(`offers ${what}`, async () => {
      const page = await open(createPageAdapter(overrides));
      await page.until('the result is shown', () => page.openers.length === words.length);
      await page.settled();
      expect(page.openers).to.deep.equal(words);
    });
});

function allow(...permissions: Session['permissions']) {
  return () => Promise.resolve({ permissions } as Session);
}
