import { expect } from '@open-wc/testing';
import { createMockApi } from '../../mocks/index.ts';
import { AdapterError, createRestAdapter, type InvitePage, type ResellerAdapter } from '../../src/index.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { companies, invitesFrom, openExport, readCompanies, toPage } from '../support/invite-export-page.ts';
import { once } from '../support/once.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';
import { catchFiles } from '../support/saved-files.ts';

const signedOut = new AdapterError('unauthenticated', { status: 401 });
const offline = new AdapterError('network', { retryable: true });

describe('exporting invites when a page fails', () => {
  keepQuiet();

  it('keeps the pages so far, shows the reason, and resumes at that page', async () => {
    using caught = catchFiles();
    const page = await openExport();
    const events = recordEvents(page.element);
    await page.press('Export CSV');
    await page.answer(toPage(1, 100, { nextCursor: 'two' }));
    await page.fail(offline);
    expect(page.status).to.equal(
      'The server could not be reached. Check your connection, then try again. ' +
        'The export has stopped after 100 invites. Nothing is lost: continue, or cancel.',
    );
    expect([page.buttons, page.progress]).to.deep.equal([['Continue', 'Cancel'], null]);
    expect(events).to.deep.equal([
      {
        type: 'adapter-error',
        detail: { operation: 'listInvites', code: 'network', status: undefined, outcome: 'rejected' },
      },
    ]);
    await page.press('Continue');
    expect(page.calls.map(({ input }) => input.cursor)).to.deep.equal([undefined, 'two', 'two']);
    await page.answer(toPage(101, 3));
    expect(await readCompanies(caught.files[0])).to.deep.equal(companies(1, 103));
  });

  it('shows that the user is signed out, and resumes after signing in', async () => {
    using caught = catchFiles();
    const page = await openExport();
    await page.press('Export CSV');
    await page.fail(signedOut);
    expect(page.status).to.match(/^You are signed out\. .* stopped after 0 invites\./);
    await page.press('Continue');
    await page.answer(toPage(1, 2));
    expect(await readCompanies(caught.files[0])).to.deep.equal(companies(1, 2));
  });

  it('can be canceled after a failure', async () => {
    using caught = catchFiles();
    const page = await openExport();
    await page.press('Export CSV');
    await page.fail(offline);
    await page.press('Cancel');
    expect([page.buttons, page.focused, caught.files]).to.deep.equal([['Export CSV'], 'Export CSV', []]);
  });

  it('stops if cursors loop, without duplicate rows', async () => {
    // The console says so.
    using _ = hearWarnings();
    using caught = catchFiles();
    const page = await openExport();
    const events = recordEvents(page.element);
    await page.press('Export CSV');
    await page.answer(toPage(1, 2, { nextCursor: 'two' }));
    await page.answer(toPage(3, 2, { nextCursor: 'two' }));
    expect([page.calls.length, page.buttons, events.length]).to.deep.equal([2, ['Continue', 'Cancel'], 1]);
    expect(page.status).to.contain('The export has stopped after 2 invites.');
    await page.press('Continue');
    await page.answer(toPage(3, 2));
    expect(await readCompanies(caught.files[0])).to.deep.equal(companies(1, 4));
  });

  it('exports each of the mock’s invites once, and stops if its cursors loop', async () => {
    // The console says so.
    using _ = hearWarnings();
    using caught = catchFiles();
    const api = createMockApi();
    const page = await openExport({ adapter: createRestAdapter({ baseUrl: api.baseUrl, fetch: api.fetch }) });
    const events = recordEvents(page.element);
    api.inject({ fault: 'cursor-loop', operation: 'listInvites' });
    const failed = once(page.element, 'adapter-error');
    await page.press('Export CSV');
    await failed;
    await page.settled();
    expect(page.status).to.contain('The export has stopped after 40 invites.');
    api.clearFaults();
    api.inject({ fault: 'duplicate-item', operation: 'listInvites' });
    await page.press('Cancel');
    await page.press('Export CSV');
    while (!caught.files.length) await page.settled();
    expect(await readCompanies(caught.files[0])).to.have.lengthOf(40);
    expect([page.status, events.length]).to.deep.equal(['40 invites exported.', 1]);
  });

  it('writes an invite once if it occurs on several pages', async () => {
    using caught = catchFiles();
    const page = await openExport();
    await page.press('Export CSV');
    await page.answer({ ...toPage(1, 3), items: [...invitesFrom(1, 3), ...invitesFrom(1, 1)], nextCursor: 'two' });
    await page.answer(toPage(2, 4));
    expect(await readCompanies(caught.files[0])).to.deep.equal(companies(1, 5));
    expect(page.status).to.equal('5 invites exported.');
  });

  it('stops if further pages never bring anything new', async () => {
    // The console says so.
    using _ = hearWarnings();
    let pages = 0;
    const adapter: ResellerAdapter = {
      listInvites: () => Promise.resolve(toPage(1, 3, { nextCursor: `cursor ${++pages}` })),
    };
    const page = await openExport({ adapter });
    const events = recordEvents(page.element);
    await page.press('Export CSV');
    while (!events.length) await page.settled();
    expect([page.buttons, pages]).to.deep.equal([['Continue', 'Cancel'], 11]);
  });

  for (const odd of [null, {}, { items: null }, { items: [null] }, { items: [{}] }, { items: 'none' }])
    it(`stops if the adapter returns ${JSON.stringify(odd)}`, async () => {
      // Unusable members are logged.
      using _ = hearWarnings();
      const page = await openExport();
      await page.press('Export CSV');
      await page.answer(odd as unknown as InvitePage);
      expect(page.status).to.match(/^The server could not do this now\. .* stopped after 0 invites\./);
    });
});

describe('exporting invites when the element leaves the page', () => {
  keepQuiet();

  for (const ending of ['answer', 'fail', 'never'] as const)
    it(`is aborted without a message${ending === 'never' ? '' : `, even if calls ${ending} later`}`, async () => {
      using caught = catchFiles();
      const page = await openExport();
      const parent = page.element.parentElement;
      const events = recordEvents(page.element);
      await page.press('Export CSV');
      await page.answer(toPage(1, 100, { nextCursor: 'two' }));
      page.element.remove();
      await page.settled();
      expect(page.calls[1]?.options.signal.aborted).to.equal(true);
      if (ending === 'answer') await page.answer(toPage(101, 1));
      if (ending === 'fail') await page.fail(offline);
      parent?.append(page.element);
      await page.settled();
      expect([page.buttons, page.status, page.progress]).to.deep.equal([['Export CSV'], '', null]);
      expect([events, caught.files, page.calls.length]).to.deep.equal([[], [], 2]);
    });

  for (let turns = 0; turns < 9; turns++)
    it(`is discarded when a page fails meanwhile: ${turns} turns earlier`, async () => {
      const page = await openExport();
      const parent = page.element.parentElement;
      await page.press('Export CSV');
      page.calls[0]?.reject(offline);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      page.element.remove();
      await page.settled();
      parent?.append(page.element);
      await page.settled();
      expect([page.buttons, page.status]).to.deep.equal([['Export CSV'], '']);
    });

  it('discards the pages kept after a failure', async () => {
    const page = await openExport();
    const parent = page.element.parentElement;
    await page.press('Export CSV');
    await page.fail(offline);
    page.element.remove();
    await page.settled();
    parent?.append(page.element);
    await page.settled();
    expect([page.buttons, page.status]).to.deep.equal([['Export CSV'], '']);
  });

  it('continues if the element only moves', async () => {
    using caught = catchFiles();
    const page = await openExport();
    await page.press('Export CSV');
    page.element.parentElement?.append(page.element);
    await page.settled();
    expect(page.calls[0]?.options.signal.aborted).to.equal(false);
    await page.answer(toPage(1, 1));
    expect(await readCompanies(caught.files[0])).to.deep.equal(['Company 1']);
  });
});
