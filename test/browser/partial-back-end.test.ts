import { expect } from '@open-wc/testing';
import { createRestAdapter, type ResellerAdapter } from '../../src/index.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { CustomersPagePage } from '../support/customers-page-page.ts';
import { InviteFormPage } from '../support/invite-form-page.ts';
import { ListPage } from '../support/list-page.ts';
import { pageOf, row } from '../support/list-rows.ts';

const company = 'Lighthouse Optics';
const notFound = () => new Response('Not Found', { status: 404 });
const json = (body: unknown) => Response.json(body);

/** Connects to a back end that serves part of the contract, by method and path. */
function connect(routes: Readonly<Record<string, () => Response>>) {
  const calls: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { method, url } = new Request(input, init);
    const call = `${method} ${new URL(url).pathname}`;
    calls.push(call);
    return (routes[call] ?? notFound)();
  };
  return { adapter: createRestAdapter({ baseUrl: 'https://api.example', fetch }), calls };
}

describe('a back end that serves part of the contract', () => {
  const { warn } = console;
  beforeEach(() => {
    console.warn = () => {};
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('with a misspelled method: the console names it, and the closest one', async () => {
    using console = hearWarnings();
    const overview = { listInvites: async () => pageOf([row()]), invitecustomer: async () => {} } as ResellerAdapter;
    await CustomersPagePage.open(overview);
    const list = { listInvites: async () => pageOf([row()]), resendInvites: async () => {} } as ResellerAdapter;
    const page = await ListPage.open(list);
    await page.settled();
    expect(console.heard).to.deep.equal([
      'Reseller Elements: adapters have no method “invitecustomer”. Did you mean “inviteCustomer”?',
      'Reseller Elements: adapters have no method “resendInvites”. Did you mean “resendInvite”?',
    ]);
  });

  it('with helpers of its own, as a class: the console has no line', async () => {
    using console = hearWarnings();
    class Adapter {
      readonly request = async () => pageOf([row()]);
      listInvites = () => this.request();
      toRow() {}
    }
    const page = await ListPage.open(new Adapter());
    await page.settled();
    expect([page.companies.length, console.heard]).to.deep.equal([1, []]);
  });

  it('without billing accounts: the form asks for email and phone, and shows no error', async () => {
    const { adapter } = connect({});
    const page = await InviteFormPage.open(adapter);
    await page.settled();
    expect(page.root.querySelector('[role=alert]')).to.equal(null);
    expect(page.control('Billing Email Address').value).to.equal('');
    expect(page.control('Billing Phone Number').value).to.equal('');
  });

  it('without a list of invites: the list says so, and does not call it again', async () => {
    const { adapter, calls } = connect({});
    const page = await ListPage.open(adapter);
    await page.until('it says so', () => page.text('.notice').startsWith('Invites cannot be listed here.'));
    expect(calls.filter((call) => call === 'GET /invites')).to.have.lengthOf(1);
    await page.element.reload();
    expect(calls.filter((call) => call === 'GET /invites')).to.have.lengthOf(1);
  });

  it('without a stream: the list is shown, and the stream is opened once', async () => {
    const { adapter, calls } = connect({ 'GET /invites': () => json(pageOf([row()])) });
    const page = await ListPage.open(adapter);
    await page.until('rows are there', () => page.companies.length === 1);
    await page.until('the stream was refused', () => calls.includes('GET /invites/events'));
    await page.settled();
    window.dispatchEvent(new Event('online'));
    await page.settled();
    expect(calls.filter((call) => call === 'GET /invites/events')).to.have.lengthOf(1);
  });

  for (const [what, copy] of [
    ['a copy with members of its own', (adapter: ResellerAdapter) => ({ ...adapter, extraFields: () => [] })],
    ['a frozen copy', (adapter: ResellerAdapter) => Object.freeze({ ...adapter })],
    ['a frozen adapter', (adapter: ResellerAdapter) => Object.freeze(adapter)],
  ] as const)
    it(`without customers, behind ${what}: the tab is removed, the list says so, and one line is logged`, async () => {
      const lines: unknown[] = [];
      console.warn = (line) => lines.push(line);
      const notImplemented = () => new Response('', { status: 501 });
      const { adapter, calls } = connect({
        'GET /invites': () => json(pageOf([row()])),
        'GET /customers': notImplemented,
        'GET /invites/events': notImplemented,
        'GET /session': () => json({ permissions: ['customers:read', 'invites:read'] }),
      });
      const page = await CustomersPagePage.open(copy(adapter));
      await page.until('one tab is left', () => page.tabs.length === 1);
      await page.settled();
      const customersAsked = () => calls.filter((call) => call === 'GET /customers').length;
      const asked = customersAsked();
      const list = document.createElement('customer-list');
      list.adapter = page.element.adapter;
      document.body.append(list);
      await list.updateComplete;
      expect(list.shadowRoot?.querySelector('.notice')?.textContent).to.contain('cannot be listed here');
      expect(customersAsked()).to.equal(asked);
      expect(lines.filter((line) => String(line).includes('listCustomers'))).to.have.lengthOf(1);
      list.remove();
    });

  it('without resending: the row says so, and the button is removed', async () => {
    const { adapter } = connect({
      'GET /invites': () => json(pageOf([row()])),
      [`POST /invites/${row().id}/resend`]: () => new Response('', { status: 501 }),
    });
    const page = await ListPage.open(adapter);
    await page.until('rows are there', () => page.companies.length === 1);
    await page.press('Resend Invite');
    await page.until(
      'it says so',
      () => page.text('[part=error]') === 'Your portal does not offer this. Ask an administrator of your portal.',
    );
    expect(page.companies).to.deep.equal([company]);
    expect(page.hasButton('Resend Invite')).to.equal(false);
    expect([page.focus, page.focusedCompany]).to.deep.equal(['Details', company]);
  });
});
