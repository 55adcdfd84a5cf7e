import { expect } from '@open-wc/testing';
import { AdapterError, CustomerAddedEvent, type Invite } from '../../src/index.ts';
import { newcomer, openCustomers as open, pageOf, textOf } from '../support/customer-list-page.ts';
import { customer } from '../support/customer.ts';
import { invite } from '../support/fake-adapter.ts';
import { holdTimers } from '../support/held-timers.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';

describe('customer-list', () => {
  keepQuiet();

  it('shows the customer, its origin and its date', async () => {
    // Exact times appear by themselves after a while.
    using _ = holdTimers();
    const { root, show } = await open();
    await show(pageOf(customer));
    expect(
      Array.from(root.querySelectorAll('tbody tr > *'), (cell) => textOf(cell).replace(/\s+/g, ' ')),
    ).to.deep.equal([
      'Lighthouse OpticsCRM-1',
      'Ada Okafor it@lighthouse.example',
      'accounts@reseller.example',
      'Invited',
      'Active',
      '1 day ago',
    ]);
  });

  it('shows an unknown origin unchanged, an unknown status as “Other”, and nothing for missing values', async () => {
    const { root, show } = await open();
    await show(pageOf({ id: 'cus_3', companyName: 'X', status: 'dormant', origin: 'merged' } as never));
    expect(Array.from(root.querySelectorAll('tbody td'), textOf)).to.deep.equal(['', '', 'merged', 'Other', '']);
  });

  it('sorts by name at first, then as the user chooses', async () => {
    const { root, calls, settled, show } = await open();
    await show(pageOf(customer));
    root.querySelectorAll<HTMLElement>('.sorter')[1]?.click();
    await settled();
    expect(calls.map(({ input }) => input)).to.deep.equal([
      { sort: 'companyName', limit: 25 },
      { sort: '-createdAt', limit: 25 },
    ]);
  });

  it('fires an event to open a customer, but not while disabled', async () => {
    const { element, root, show } = await open();
    await show(pageOf(customer));
    const events = recordEvents(element);
    root.querySelector<HTMLElement>('tbody th button')?.click();
    element.disabled = true;
    root.querySelector<HTMLElement>('tbody th button')?.click();
    expect(events).to.deep.equal([{ type: 'open-customer', detail: { customerId: 'cus_1' } }]);
  });

  it('says how many customers were searched if there may be more', async () => {
    const { root, calls, until } = await open(undefined, { query: 'zzz' });
    calls[0]?.resolve({ ...pageOf(), searched: 100 });
    await until('the message is shown', () => root.querySelector('.empty') !== null);
    expect(textOf(root.querySelector('.empty p'))).to.match(/^Only the first 100 entries were searched\./);
  });

  it('shows the slot `empty` if there are no customers', async () => {
    const { root, calls, until } = await open();
    calls[0]?.resolve(pageOf());
    await until('the message is shown', () => root.querySelector('.empty') !== null);
    expect([textOf(root.querySelector('h2')), root.querySelector('slot[name=empty]') !== null]).to.deep.equal([
      'No customers yet',
      true,
    ]);
  });

  it('shows why loading failed, and retries', async () => {
    const { root, calls, until, companies, show } = await open();
    calls[0]?.reject(new AdapterError('network'));
    await until('the message is shown', () => root.querySelector('[part=notice]') !== null);
    root.querySelector<HTMLElement>('[part=notice] button')?.click();
    await until('another request is sent', () => calls.length === 2);
    await show(pageOf(customer));
    expect(companies()).to.deep.equal(['Lighthouse Optics']);
  });

  it('is not available if the adapter cannot list customers', async () => {
    const { root } = await open({});
    expect(textOf(root.querySelector('.notice'))).to.contain('Customers cannot be listed here.');
  });

  it('reloads when a form on the same back end has added a customer', async () => {
    const { element, calls, settled, companies, show } = await open();
    await show(pageOf(customer));
    const form = Object.assign(document.createElement('div'), { adapter: element.adapter });
    element.parentElement?.append(form);
    form.dispatchEvent(new CustomerAddedEvent(newcomer));
    await settled();
    expect(calls).to.have.lengthOf(2);
    await show(pageOf(customer, newcomer));
    expect(companies()).to.deep.equal(['Lighthouse Optics', 'Harbour Lane Dental']);
    Object.assign(form, { adapter: {} }).dispatchEvent(new CustomerAddedEvent(newcomer));
    await settled();
    expect(calls, 'another back end is nothing of its business').to.have.lengthOf(2);
  });

  it('counts customers who accept an invite meanwhile, without moving rows', async () => {
    const { root, calls, streams, until, companies, show } = await open();
    await show(pageOf(customer));
    await until('the stream is open', () => streams.length === 1);
    const accepted: Invite = { ...invite, status: 'accepted', customerId: 'cus_2' };
    streams[0]?.push(accepted);
    await until('another request is sent', () => calls.length === 2);
    calls[1]?.resolve(pageOf(newcomer, customer));
    await until('the message is shown', () => textOf(root.querySelector('.new-items')).startsWith('1 new customer'));
    expect(companies()).to.deep.equal(['Lighthouse Optics']);
    root.querySelector<HTMLElement>('.new-items button')?.click();
    await until('everything is requested', () => calls.length === 3);
    calls[2]?.resolve(pageOf(newcomer, customer));
    await until('both show', () => companies().length === 2);
  });

  for (const [language, caption] of [
    ['de', 'Kunden'],
    ['es', 'Clientes'],
    ['fr', 'Clients'],
    ['ar', 'العملاء'],
  ] as const)
    it(`is localized in ${language}`, async () => {
      const { element, root, until, show } = await open();
      await show(pageOf(customer));
      element.lang = language;
      await until('it does', () => root.querySelector('table')?.getAttribute('aria-label') === caption);
    });
});
