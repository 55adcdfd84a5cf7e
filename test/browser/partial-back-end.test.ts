import { expect } from '@open-wc/testing';
import { createRestAdapter } from '../../src/index.ts';
import { InviteFormPage } from '../support/invite-form-page.ts';
import { ListPage } from '../support/list-page.ts';
import { pageOf, row } from '../support/list-rows.ts';

const company = 'Lighthouse Optics';
const notFound = () => new Response('Not Found', { status: 404 });
const json = (body: unknown) => Response.json(body);

/** Connects to a back end that serves a part of the contract, by method and path. */
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

describe('a back end that serves a part of the contract', () => {
  const { warn } = console;
  beforeEach(() => {
    console.warn = () => {};
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('without billing accounts: the form asks for email and phone, and shows no error', async () => {
    const { adapter } = connect({});
    const page = await InviteFormPage.open(adapter);
    await page.settled();
    expect(page.root.querySelector('[role=alert]')).to.equal(null);
    expect(page.control('Billing Email Address').value).to.equal('');
    expect(page.control('Billing Phone Number').value).to.equal('');
  });

  it('without a list of invites: the list says so, and does not ask again', async () => {
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
    await page.until(
      'the stream was refused',
      () => (adapter as { watchInvites?: unknown }).watchInvites === undefined,
    );
    window.dispatchEvent(new Event('online'));
    await page.settled();
    expect(calls.filter((call) => call === 'GET /invites/events')).to.have.lengthOf(1);
  });

  it('without resending: the row says so, and the button goes', async () => {
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
