import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError, type InvitePage, type ResellerAdapter } from '../../src/index.ts';
import { holdTimers } from '../support/held-timers.ts';
import { invite } from '../support/fake-adapter.ts';
import { companies, openExport, readCompanies, toPage } from '../support/invite-export-page.ts';
import { keepQuiet } from '../support/quiet.ts';
import { catchFiles } from '../support/saved-files.ts';

/**
 * Pretends that the page is in a frame.
 * @param sandbox - The frame's `sandbox`; null if the page cannot see its frame.
 */
function pretendFrame(sandbox: string | null | undefined) {
  const frame = sandbox === null ? null : document.createElement('iframe');
  if (typeof sandbox === 'string') frame?.setAttribute('sandbox', sandbox);
  const parent: { parent?: unknown } = {};
  parent.parent = parent;
  const own = ['parent', 'frameElement'].map((name) => [name, Object.getOwnPropertyDescriptor(window, name)!] as const);
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
  Object.defineProperty(window, 'frameElement', { value: frame, configurable: true });
  return {
    [Symbol.dispose]() {
      for (const [name, descriptor] of own) Object.defineProperty(window, name, descriptor);
    },
  };
}

const offline = new AdapterError('network', { retryable: true });

describe('exporting invites', () => {
  const expectLogged = keepQuiet();

  it('is offered if the adapter can list invites', async () => {
    const page = await openExport();
    expect([page.buttons, page.status, page.progress]).to.deep.equal([['Export CSV'], '', null]);
    expect((await openExport({ adapter: {} })).buttons).to.deep.equal([]);
  });

  it('requests pages of 100 with the list’s initial query, and joins them in order', async () => {
    using caught = catchFiles();
    const page = await openExport({ query: 'Light', sort: 'companyName' });
    const day = localDay();
    await page.press('Export CSV');
    page.element.query = 'something else';
    await page.answer(toPage(1, 100, { nextCursor: 'two' }));
    await page.answer(toPage(101, 100, { nextCursor: 'three' }));
    await page.answer(toPage(201, 7));
    expect(page.calls.map(({ input }) => input)).to.deep.equal([
      { q: 'Light', sort: 'companyName', limit: 100 },
      { q: 'Light', sort: 'companyName', limit: 100, cursor: 'two' },
      { q: 'Light', sort: 'companyName', limit: 100, cursor: 'three' },
    ]);
    // Allow for midnight between the two.
    expect(caught.files[0]?.name).to.be.oneOf([`invites-${day}.csv`, `invites-${localDay()}.csv`]);
    expect(caught.files).to.have.lengthOf(1);
    expect(await readCompanies(caught.files[0])).to.deep.equal(companies(1, 207));
    expect([page.status, page.buttons]).to.deep.equal(['207 invites exported.', ['Export CSV']]);
  });

  for (const [what, sandbox, isSure] of [
    ['without a sandbox', undefined, true],
    ['with a sandbox that allows downloads', 'allow-scripts allow-downloads', true],
    ['with a sandbox', 'allow-scripts', false],
    ['of another origin', null, false],
  ] as const)
    it(`does not claim that the file was saved in a frame ${what}`, async () => {
      using caught = catchFiles();
      using _ = pretendFrame(sandbox);
      const page = await openExport();
      await page.press('Export CSV');
      await page.answer(toPage(1, 2));
      const doubt = ' If no file appears, this page may not save files here: open it in a window of its own.';
      expect(caught.files).to.have.lengthOf(1);
      expect(page.status).to.equal(`2 invites exported.${isSure ? '' : doubt}`);
    });

  it('writes statuses as words, times in UTC, and no formulas', async () => {
    using caught = catchFiles();
    const page = await openExport();
    await page.press('Export CSV');
    const full = {
      ...invite,
      companyName: '=1+1',
      status: 'accepted',
      delivery: 'bounced',
      timesSent: 3,
      createdAt: '2026-01-01T01:30:00+01:00',
      lastSentAt: '2026-01-02T00:00:00Z',
      acceptedAt: '2026-01-03T00:00:00Z',
      revokedAt: 'some day',
      language: 'de',
      message: 'Hello,\n"Ada"',
    } as const;
    await page.answer({ items: [full, { ...invite, id: 'inv_2' }], serverTime: invite.createdAt });
    const file = caught.files[0]!;
    expect(file.content.type).to.equal('text/csv;charset=utf-8');
    const bytes = new Uint8Array(await file.content.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await file.content.text()).to.equal(
      [
        'Company Name,Contact Name,Contact Email Address,Status,Delivery,Times Sent,Created,Sent By,Last Sent,Expires,' +
          'Accepted,Revoked,Billing Email Address,Billing Phone Number,Language,Personal Message',
        "'=1+1,Ada Okafor,ada@lighthouse.example,Accepted,Email bounced,3,2026-01-01T00:30:00.000Z," +
          'maya@reseller.example,2026-01-02T00:00:00.000Z,2026-01-08T00:00:00.000Z,2026-01-03T00:00:00.000Z,some day,' +
          `accounts@reseller.example,'+442079460018,de,"Hello,\n""Ada"""`,
        'Lighthouse Optics,Ada Okafor,ada@lighthouse.example,Pending,Email sent,1,2026-01-01T00:00:00.000Z,' +
          `maya@reseller.example,,2026-01-08T00:00:00.000Z,,,accounts@reseller.example,'+442079460018,,`,
        '',
      ].join('\r\n'),
    );
    expectLogged(/reply to listInvites: items\[0\]\.revokedAt\./);
  });

  it('writes unknown statuses and missing values unchanged', async () => {
    using caught = catchFiles();
    const page = await openExport();
    await page.press('Export CSV');
    const odd = { id: 'inv_1', status: 'constructor', delivery: 'pigeon', billingContact: null };
    await page.answer({ items: [odd], serverTime: 'soon' } as unknown as InvitePage);
    const [, line] = (await caught.files[0]!.content.text()).split('\r\n');
    expect(line).to.equal(`,,,constructor,pigeon${','.repeat(11)}`);
    expectLogged(/reply to listInvites: serverTime\./);
  });

  it('writes in the language in which it started', async () => {
    using caught = catchFiles();
    const page = await openExport({ messages: { statuses: { pending: 'Offen' } } });
    await page.press('Export CSV');
    page.element.messages = {};
    await page.answer(toPage(1, 1));
    expect(await caught.files[0]!.content.text()).to.contain(',Offen,');
  });

  it('revokes the object URL once the browser has read the file', async () => {
    using caught = catchFiles();
    using timers = holdTimers();
    const page = await openExport();
    await page.press('Export CSV');
    await page.answer(toPage(1, 1));
    expect([caught.files.length, caught.revoked]).to.deep.equal([1, []]);
    timers.elapse(10_000);
    expect(caught.revoked).to.deep.equal(['blob:test/0']);
  });

  it('shows the progress, and announces it every ten percent', async () => {
    const page = await openExport({ total: 2000 });
    await page.press('Export CSV');
    expect(page.progress).to.deep.equal({ value: 0, max: 2000, isKnown: true });
    const told = [page.status];
    for (let read = 100; read <= 500; read += 100) {
      await page.answer(toPage(read - 99, 100, { nextCursor: `from ${read}`, total: 2000 }));
      expect(page.progress).to.deep.equal({ value: read, max: 2000, isKnown: true });
      told.push(page.status);
    }
    expect(told).to.deep.equal([
      '0 of 2,000 invites exported…',
      '0 of 2,000 invites exported…',
      '200 of 2,000 invites exported…',
      '200 of 2,000 invites exported…',
      '400 of 2,000 invites exported…',
      '400 of 2,000 invites exported…',
    ]);
  });

  it('announces the progress every 1,000 invites without a total', async () => {
    const page = await openExport();
    await page.press('Export CSV');
    expect(page.progress?.isKnown).to.equal(false);
    const told = new Set([page.status]);
    for (let read = 100; read <= 2100; read += 100) {
      await page.answer(toPage(read - 99, 100, { nextCursor: `from ${read}` }));
      told.add(page.status);
    }
    expect([...told]).to.deep.equal([
      '0 invites exported so far…',
      '1,000 invites exported so far…',
      '2,000 invites exported so far…',
    ]);
  });

  it('never exceeds the total', async () => {
    const page = await openExport({ total: 50 });
    await page.press('Export CSV');
    await page.answer(toPage(1, 100, { nextCursor: 'two' }));
    expect(page.progress).to.deep.equal({ value: 100, max: 100, isKnown: true });
  });

  it('yields to the browser between pages that load at once', async () => {
    using caught = catchFiles();
    let pages = 0;
    const adapter: ResellerAdapter = {
      listInvites: () => Promise.resolve(toPage(++pages, 1, { nextCursor: `from ${pages}` })),
    };
    const page = await openExport({ adapter });
    await page.press('Export CSV');
    await page.press('Cancel');
    expect([page.status, caught.files]).to.deep.equal(['The export was canceled; no file was saved.', []]);
  });

  it('can be canceled: aborts its call, saves no file, and can start again', async () => {
    using caught = catchFiles();
    const page = await openExport();
    await page.press('Export CSV');
    await page.answer(toPage(1, 100, { nextCursor: 'two' }));
    expect(page.buttons).to.deep.equal(['Cancel']);
    await page.press('Cancel');
    expect([page.status, page.progress]).to.deep.equal(['The export was canceled; no file was saved.', null]);
    expect(page.calls[1]?.options.signal.aborted).to.equal(true);
    await page.answer(toPage(101, 1));
    expect(caught.files).to.deep.equal([]);
    await page.press('Export CSV');
    await page.answer(toPage(1, 1));
    expect(await readCompanies(caught.files[0])).to.deep.equal(['Company 1']);
  });

  it('keeps the focus as buttons change, and never takes it from elsewhere', async () => {
    using caught = catchFiles();
    const page = await openExport();
    await page.press('Export CSV');
    expect(page.focused).to.equal('Cancel');
    await page.fail(offline);
    expect(page.focused).to.equal('Continue');
    await page.press('Continue');
    expect(page.focused).to.equal('Cancel');
    await page.answer(toPage(1, 1));
    expect(page.focused).to.equal('Export CSV');
    await page.press('Export CSV');
    const elsewhere = await fixture<HTMLButtonElement>(html`<button>Elsewhere</button>`);
    elsewhere.focus();
    await page.answer(toPage(1, 1));
    expect([document.activeElement?.textContent, caught.files.length]).to.deep.equal(['Elsewhere', 2]);
  });
});

/** Returns today's date in the user's time zone. */
function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
