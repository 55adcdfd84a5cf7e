import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { openList, openListed } from '../support/list-page.ts';
import { pageOf, row, serverTime } from '../support/list-rows.ts';
import { codes, thrown } from '../support/problem-codes.ts';
import { foreignError, keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';

const company = 'Lighthouse Optics';
const reply = { invite: row({ timesSent: 2 }), linkRotated: true, serverTime };

/** Matches an invite's personal data, which must not be logged. */
const personal = /Lighthouse|Ada|@|\+44|token/;

describe('invite-list: faults', () => {
  const expectLogged = keepQuiet();

  for (const [code, { status }] of Object.entries(codes)) {
    // The list then no longer offers it: partial-back-end.test.ts.
    if (code === 'not-offered') continue;
    it(`${code} on load: shows the error, and a retry succeeds`, async () => {
      const { page, lists } = await openList();
      const events = recordEvents(page.element);
      lists[0]?.reject(new AdapterError(code, { status }));
      await page.settled();
      const detail = { operation: 'listInvites', code, status, outcome: 'rejected' };
      expect([page.shown, events]).to.deep.equal(['error', [{ type: 'adapter-error', detail }]]);
      await page.press('Try again');
      lists[1]?.resolve(pageOf([row()]));
      await page.until('rows are there', () => page.shown === 'rows');
    });

    for (const outcome of ['rejected', 'unknown'] as const)
      it(`${code}, ${outcome} on an action: shows the error at the row, and a retry succeeds`, async () => {
        const { page, resends } = await openListed();
        await page.press('Resend Invite');
        await page.until('the call was made', () => resends.length > 0);
        const events = recordEvents(page.element);
        resends[0]?.reject(new AdapterError(code, { status, outcome, retryAfter: 0 }));
        await page.settled();
        const detail = { operation: 'resendInvite', code, status, outcome };
        expect(events[0]).to.deep.equal({ type: 'adapter-error', detail });
        // An invite that is no longer there was most likely accepted: a note says so.
        const place = code === 'not-found' && outcome === 'rejected' ? '.note' : '[part=error]';
        expect(page.text(place)).to.not.equal('');
        await page.press(outcome === 'unknown' ? 'Try again' : 'Resend Invite', company);
        const keys = new Set(resends.map(({ options }) => options.idempotencyKey));
        expect([resends.length, keys.size]).to.deep.equal([2, outcome === 'unknown' ? 1 : 2]);
        resends[1]?.resolve(reply);
        await page.settled();
        expect([page.has('[part=error]'), page.has('.note')]).to.deep.equal([false, true]);
        expect(JSON.stringify(events)).to.not.match(personal);
      });
  }

  for (const [what, error] of Object.entries(thrown))
    it(`treats a foreign error as an unknown outcome: ${what}`, async () => {
      const { page, lists } = await openList();
      const events = recordEvents(page.element);
      lists[0]?.reject(error);
      await page.settled();
      const detail = { operation: 'listInvites', code: 'unavailable', status: undefined, outcome: 'unknown' };
      expect([page.shown, events]).to.deep.equal(['error', [{ type: 'adapter-error', detail }]]);
      expectLogged(foreignError);
    });

  it('shows the latest query when replies arrive out of order', async () => {
    const { page, lists } = await openListed();
    for (const query of ['a', 'ab', 'abc']) {
      page.element.query = query;
      await page.settled();
    }
    for (const at of [3, 1, 2]) {
      lists[at]?.resolve(pageOf([row({ companyName: `Reply ${at}` })]));
      await page.settled();
    }
    expect(page.companies).to.deep.equal(['Reply 3']);
  });
});
