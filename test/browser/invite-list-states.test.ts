import { hearWarnings } from '../support/hear-warnings.ts';
import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError, type InviteList, pageInMemory, type ResellerAdapter } from '../../src/index.ts';
import { holdTimers } from '../support/held-timers.ts';
import { createListAdapter, ListPage, openList, openListed } from '../support/list-page.ts';
import { otherRow, pageOf, row } from '../support/list-rows.ts';
import { foreignError, keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';

const stale = 'What you see was loaded earlier, and may have changed.';

/** Simulates the browser going online or offline. */
function setOnline(isOnline: boolean) {
  Object.defineProperty(navigator, 'onLine', { value: isOnline, configurable: true });
  if (isOnline) window.dispatchEvent(new Event('online'));
}

describe('invite-list: states', () => {
  const expectLogged = keepQuiet();
  afterEach(() => void Reflect.deleteProperty(navigator, 'onLine'));

  it('shows a skeleton while the first page loads', async () => {
    const { page } = await openList();
    expect([page.shown, page.text('.skeleton + *, [role=status]')]).to.deep.equal(['loading', 'Loading invites…']);
    expect(page.root.querySelector('.skeleton')).to.have.attribute('aria-hidden', 'true');
    expect(page.has('#search')).to.equal(true);
  });

  it('marks old rows as busy while others load', async () => {
    const { page, lists } = await openListed();
    await page.filter('Pending');
    expect(page.root.querySelector('table')).to.have.attribute('aria-busy', 'true');
    lists[1]?.resolve(pageOf([otherRow]));
    await page.settled();
    expect(page.root.querySelector('table')).to.not.have.attribute('aria-busy');
    expect(page.companies).to.deep.equal(['Bakery Blum']);
  });

  it('shows the slot `empty` if there are no invites', async () => {
    const { page } = await openListed([]);
    expect([page.shown, page.text('.empty h2')]).to.deep.equal(['none', 'No invites yet']);
    expect([page.has('slot[name=empty]'), page.has('#search')]).to.deep.equal([true, false]);
  });

  it('shows that an empty list is loading again, not that a search found nothing', async () => {
    const { page, lists } = await openListed([]);
    const reloaded = page.element.reload();
    await page.settled();
    expect(page.shown).to.equal('loading');
    lists[1]?.reject(new AdapterError('unavailable'));
    await reloaded;
    await page.settled();
    expect(page.text('.empty h2')).to.equal('');
    expect(page.has('[role=alert]')).to.equal(true);
  });

  it('shows that nothing was found, and a button to clear the search', async () => {
    const { page, lists } = await openListed([], {
      properties: { query: 'zzz', status: ['revoked'], attention: true },
    });
    await page.until('the message is shown', () => page.has('.empty'));
    expect([page.shown, page.text('.empty')]).to.contain.members(['empty page']);
    expect(page.text('.empty')).to.contain('Nothing found').and.contain('No invite matches');
    const events = recordEvents(page.element);
    page.type('zzzz');
    await page.press('Clear search and filters');
    expect(lists[1]?.input).to.deep.equal({ sort: '-lastSentAt', limit: 25 });
    expect([page.search.value, page.focus, page.filters]).to.deep.equal(['', 'search', []]);
    expect(typesOf(events)).to.deep.equal(['view-changed']);
    lists[1]?.resolve(pageOf([row()]));
    await page.settled();
    expect([page.shown, page.focus]).to.deep.equal(['rows', 'search']);
  });

  for (const [lang, words] of [
    ['en', 'Only the first 98 entries were searched. There may be matches among the others.'],
    ['de', 'Nur die ersten 98 Einträge wurden durchsucht. Unter den übrigen kann es Treffer geben.'],
    ['fr', 'Seules les 98 premières entrées ont été parcourues. Il peut y avoir des résultats parmi les autres.'],
    ['es', 'Solo se buscó en las primeras 98 entradas. Puede haber coincidencias entre las demás.'],
    ['ar', 'جرى البحث في أول 98 عنصرًا فقط. قد توجد نتائج بين العناصر الأخرى.'],
  ] as const)
    it(`says how much was searched if the records may have been cut: ${lang}`, async () => {
      const invites = Array.from({ length: 98 }, (_, at) => row({ id: `inv_${at}`, companyName: `b${at}` }));
      const listInvites: ResellerAdapter['listInvites'] = (query) =>
        Promise.resolve(pageInMemory(invites, query, { complete: false }));
      for (const view of [{ query: 'zzz' }, { status: ['revoked'] }, { attention: true }] as const) {
        const page = await ListPage.open({ listInvites }, { ...view, lang });
        await page.until('the message is shown', () => page.text('.empty p') === words);
      }
      const page = await ListPage.open({ listInvites }, { query: 'b9', lang });
      await page.until('the rows are shown', () => page.range.endsWith(words));
      page.element.query = 'b';
      await page.until('more pages follow', () => !page.range.endsWith(words) && page.companies.length === 25);
    });

  it('offers to clear the filter whatever a page without types has set it to', async () => {
    const { page } = await openListed([], { properties: { attention: 'true' as never } });
    await page.until('the message is shown', () => page.has('.empty'));
    expect(page.text('.empty')).to.contain('Nothing found').and.contain('Clear search and filters');
  });

  for (const [code, status, words] of [
    ['unavailable', 503, 'The list could not be loaded. Try again in a few minutes.'],
    ['unauthenticated', 401, 'You are signed out. Sign in again, then try again.'],
    ['forbidden', 403, 'You do not have permission to see this. Ask an administrator of your portal for it.'],
    ['rate-limited', 429, 'There were too many requests. Wait a minute, then try again.'],
    ['network', undefined, 'The server could not be reached. Check your connection, then try again.'],
    ['timeout', undefined, 'The server took too long to answer. Try again.'],
    ['constructor', 500, 'The list could not be loaded. Try again in a few minutes.'],
    ['a-code-of-tomorrow', 403, 'You do not have permission to see this. Ask an administrator of your portal for it.'],
  ] as const) {
    it(`shows an error without rows, and a retry: ${code}`, async () => {
      const { page, lists } = await openList();
      const events = recordEvents(page.element);
      lists[0]?.reject(new AdapterError(code, { status }));
      await page.settled();
      expect([page.shown, page.text('[part=notice] p')]).to.deep.equal(['error', words]);
      expect(page.root.querySelector('[part=notice]')).to.have.attribute('role', 'alert');
      const detail = { operation: 'listInvites', code, status, outcome: 'rejected' };
      expect(events).to.deep.equal([{ type: 'adapter-error', detail }]);
      await page.until('what keeps the focus is there', () => page.has('.new-items'));
      await page.press('Try again');
      lists[1]?.resolve(pageOf([row()]));
      await page.until('rows are there', () => page.shown === 'rows');
      expect([page.has('[part=notice]'), page.focus]).to.deep.equal([false, 'table']);
    });

    it(`keeps old rows after an error, and marks them as outdated: ${code}`, async () => {
      const { page, lists } = await openListed();
      await page.press('Company Name');
      lists[1]?.reject(new AdapterError(code, { status }));
      await page.settled();
      expect(page.text('[part=notice] p')).to.equal(`${words} ${stale}`);
      expect(page.companies).to.deep.equal(['Lighthouse Optics']);
      await page.press('Try again');
      lists[2]?.resolve(pageOf([otherRow]));
      await page.settled();
      expect([page.companies, page.has('[part=notice]')]).to.deep.equal([['Bakery Blum'], false]);
      expect(page.focus).to.equal('table');
    });
  }

  for (const wrong of [null, undefined, 'ok', 42, {}, { items: null }, { items: 42 }])
    it(`shows an error for a malformed page: ${JSON.stringify(wrong)}`, async () => {
      using console = hearWarnings();
      const { page, lists } = await openList();
      lists[0]?.resolve(wrong as never);
      await page.settled();
      expect([page.shown, page.hasButton('Try again')]).to.deep.equal(['error', true]);
      await page.until('the console says why', () => console.heard.join('').includes('It has no items'));
    });

  it('shows an error if the adapter throws synchronously', async () => {
    const { page } = await openList({
      listInvites: () => {
        throw new Error('adapter broke');
      },
    });
    expect(page.shown).to.equal('error');
    expectLogged(foreignError);
  });

  it('shows that it is offline, and recovers by itself', async () => {
    const { page, lists } = await openListed();
    setOnline(false);
    await page.press('Sent');
    lists[1]?.reject(new AdapterError('network'));
    await page.settled();
    const words = 'You are offline. The list loads again as soon as you are back online.';
    expect(page.text('[part=notice] p')).to.equal(`${words} ${stale}`);
    setOnline(true);
    await page.settled();
    expect(lists).to.have.lengthOf(3);
    lists[2]?.resolve(pageOf([otherRow]));
    await page.settled();
    expect([page.has('[part=notice]'), page.companies]).to.deep.equal([false, ['Bakery Blum']]);
  });

  it('shows that the adapter does not support it', async () => {
    const page = await ListPage.open({});
    expect([page.shown, page.text('.notice')]).to.deep.equal([
      'notice',
      'Invites cannot be listed here. Ask an administrator of your portal.',
    ]);
  });

  it('shows that it has no adapter after a while, and accepts a late one', async () => {
    using timers = holdTimers();
    const page = await ListPage.open(undefined);
    expect(page.shown).to.equal('loading');
    timers.elapse(1000);
    await page.settled();
    expect(page.text('[role=alert]')).to.contain('This list is not connected yet');
    const { adapter, lists } = createListAdapter();
    page.element.adapter = adapter;
    await page.settled();
    lists[0]?.resolve(pageOf([row()]));
    await page.until('rows are there', () => page.shown === 'rows');
    expect(page.companies).to.deep.equal(['Lighthouse Optics']);
  });

  it('drops late replies of a replaced adapter, and drops its rows once the new one has replied', async () => {
    const { page, lists, streams } = await openListed();
    await page.press('Sent');
    const other = createListAdapter();
    page.element.adapter = other.adapter;
    await page.element.updateComplete;
    expect([page.shown, page.has('table[aria-busy]')]).to.deep.equal(['rows', true]);
    expect([lists[1]?.options.signal.aborted, streams[0]?.signal.aborted]).to.deep.equal([true, true]);
    lists[1]?.resolve(pageOf([row()]));
    streams[0]?.push(row({ companyName: 'Of the first' }));
    other.lists[0]?.resolve(pageOf([otherRow]));
    await page.settled();
    expect(page.companies).to.deep.equal(['Bakery Blum']);
  });

  it('shows everything but allows no action while disabled', async () => {
    const { page, resends } = await openListed([row()], { properties: { disabled: true } });
    await page.openDetails();
    for (const action of ['Resend Invite', 'Copy Link', 'Revoke Invite'])
      expect(page.button(action).disabled, action).to.equal(true);
    page.button('Resend Invite').dispatchEvent(new MouseEvent('click'));
    await page.settled();
    expect(resends).to.have.lengthOf(0);
    page.element.disabled = false;
    await page.settled();
    await page.press('Resend Invite');
    expect(resends).to.have.lengthOf(1);
  });

  it('reloads when the page calls `reload()`', async () => {
    const { page, lists } = await openListed();
    const loaded = page.element.reload();
    await page.settled();
    lists[1]?.resolve(pageOf([otherRow]));
    await loaded;
    await page.settled();
    expect(page.companies).to.deep.equal(['Bakery Blum']);
  });

  it('keeps the slots for heading and footer in all states', async () => {
    const element = await fixture<InviteList>(
      html`<invite-list
        ><h2 slot="heading">Heading</h2>
        <p slot="footer">Footer</p></invite-list
      >`,
    );
    const slots = Array.from(element.shadowRoot?.querySelectorAll('slot') ?? [], ({ name }) => name);
    expect(slots).to.deep.equal(['heading', 'footer']);
  });
});
