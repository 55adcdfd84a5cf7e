import { expect } from '@open-wc/testing';
import { AdapterError, type ResellerAdapter } from '../../src/index.ts';
import { holdTimers } from '../support/held-timers.ts';
import { openListed } from '../support/list-page.ts';
import { inHours, otherRow, pageOf, row } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import { shiftClock } from '../support/shifted-clock.ts';
import { forgetVisibility, setVisibility } from '../support/visibility.ts';

const company = 'Lighthouse Optics';
const minute = 60_000;
const withoutStream: ResellerAdapter = { watchInvites: undefined as never };
const reset = () => new AdapterError('stream-reset');

describe('invite-list: staying up to date', () => {
  keepQuiet();
  afterEach(forgetVisibility);

  describe('without a stream, it reloads', () => {
    it('every minute in the background', async () => {
      using timers = holdTimers();
      const { page, lists } = await openListed([row(), otherRow], { overrides: withoutStream });
      const events = recordEvents(page.element);
      timers.elapse(minute - 1);
      await page.settled();
      expect(lists).to.have.lengthOf(1);
      timers.elapse(minute);
      await page.settled();
      expect(lists).to.have.lengthOf(2);
      expect(page.root.querySelector('table')).to.not.have.attribute('aria-busy');
      lists[1]?.resolve(pageOf([row({ status: 'accepted' }), otherRow]));
      await page.settled();
      expect([page.cells(company)[2], events]).to.deep.equal(['Accepted', []]);
      timers.elapse(minute);
      await page.settled();
      expect(lists).to.have.lengthOf(3);
    });

    it('when the page becomes visible, but not while it is hidden', async () => {
      using timers = holdTimers();
      const { page, lists } = await openListed([row()], { overrides: withoutStream });
      setVisibility('hidden');
      timers.elapse(minute);
      await page.settled();
      expect(lists).to.have.lengthOf(1);
      setVisibility('visible');
      await page.settled();
      expect(lists).to.have.lengthOf(2);
    });

    for (const [what, event, loads] of [
      ['returns from the back/forward cache', new PageTransitionEvent('pageshow', { persisted: true }), 2],
      ['loads for the first time', new PageTransitionEvent('pageshow', { persisted: false }), 1],
      ['goes online', new Event('online'), 2],
    ] as const)
      it(`when the page ${what}: ${loads - 1} reloads`, async () => {
        const { page, lists } = await openListed([row()], { overrides: withoutStream });
        window.dispatchEvent(event);
        await page.settled();
        expect(lists).to.have.lengthOf(loads);
      });

    it('one request at a time', async () => {
      const { page, lists } = await openListed([row()], { overrides: withoutStream });
      for (let turn = 0; turn < 3; turn++) window.dispatchEvent(new Event('online'));
      await page.settled();
      expect(lists).to.have.lengthOf(2);
    });

    it('and keeps rows in place: new ones show a notice, deleted ones disappear', async () => {
      const third = row({ id: 'inv_3', companyName: 'Third' });
      const { page, lists } = await openListed([row(), otherRow, third], { overrides: withoutStream });
      window.dispatchEvent(new Event('online'));
      await page.settled();
      lists[1]?.resolve(pageOf([row({ id: 'new', createdAt: inHours(1) }), third, row()]));
      await page.settled();
      expect(page.text('.new-items [role=status]')).to.equal('1 new invite');
      expect(page.companies.filter((name) => name !== 'Bakery Blum')).to.deep.equal([company, 'Third']);
      window.dispatchEvent(new Event('online'));
      await page.settled();
      lists[2]?.resolve(pageOf([third, row()]));
      await page.settled();
      expect(page.companies).to.deep.equal([company, 'Third']);
    });

    it('and marks rows as outdated if that fails', async () => {
      const { page, lists } = await openListed([row()], { overrides: withoutStream });
      const events = recordEvents(page.element);
      window.dispatchEvent(new Event('online'));
      await page.settled();
      lists[1]?.reject(new AdapterError('timeout'));
      await page.settled();
      expect(page.text('[part=notice]')).to.contain('What you see was loaded earlier');
      expect([page.companies, typesOf(events)]).to.deep.equal([[company], ['adapter-error']]);
      window.dispatchEvent(new Event('online'));
      await page.settled();
      lists[2]?.resolve(pageOf([row()]));
      await page.settled();
      expect(page.has('[part=notice]')).to.equal(false);
    });
  });

  describe('with a stream', () => {
    it('it reloads only every five minutes', async () => {
      using timers = holdTimers();
      const { page, lists } = await openListed();
      // The first reload may come as early as without a stream.
      timers.elapse(minute);
      await page.settled();
      lists[1]?.resolve(pageOf([row()]));
      await page.settled();
      timers.elapse(minute);
      await page.settled();
      expect(lists).to.have.lengthOf(2);
      timers.elapse(5 * minute);
      await page.settled();
      expect(lists).to.have.lengthOf(3);
    });

    for (const [what, stop] of [
      ['ends', 'end'],
      ['fails', 'fail'],
    ] as const)
      it(`that ${what}: it reconnects when the page becomes visible`, async () => {
        const { page, lists, streams } = await openListed();
        if (stop === 'end') streams[0]?.end();
        else streams[0]?.fail(new AdapterError('unavailable'));
        await page.settled();
        expect([streams.length, lists.length]).to.deep.equal([1, 1]);
        setVisibility('visible');
        await page.settled();
        expect([streams.length, lists.length]).to.deep.equal([2, 2]);
        lists[1]?.resolve(pageOf([row()]));
        streams[1]?.push(row({ status: 'revoked' }));
        await page.settled();
        expect(page.cells(company)[2]).to.equal('Revoked');
      });

    it('that was reset: it reloads and reconnects; a second reset at once stops it', async () => {
      const { page, lists, streams } = await openListed();
      streams[0]?.fail(reset());
      await page.settled();
      expect([streams.length, lists.length]).to.deep.equal([2, 2]);
      lists[1]?.resolve(pageOf([row()]));
      await page.settled();
      streams[1]?.fail(reset());
      await page.settled();
      expect([streams.length, lists.length]).to.deep.equal([2, 2]);
      setVisibility('visible');
      await page.settled();
      expect([streams.length, lists.length]).to.deep.equal([3, 3]);
    });

    it('that was reset after an event: it reconnects', async () => {
      const { page, lists, streams } = await openListed();
      for (const at of [0, 1]) {
        streams[at]?.push(row({ timesSent: 3 }));
        await page.settled();
        streams[at]?.fail(reset());
        await page.settled();
        lists[at + 1]?.resolve(pageOf([row()]));
        await page.settled();
      }
      expect([streams.length, lists.length]).to.deep.equal([3, 3]);
    });

    it('that cannot be opened: it reloads as without one', async () => {
      const { page, lists } = await openListed([row()], {
        overrides: {
          watchInvites: () => {
            throw new Error('adapter broke');
          },
        },
      });
      setVisibility('visible');
      await page.settled();
      expect([page.companies, lists.length]).to.deep.equal([[company], 2]);
    });
  });

  it('relative times are updated as time passes', async () => {
    using clock = shiftClock();
    using timers = holdTimers();
    const { page } = await openListed([row({ lastSentAt: inHours(-3) })]);
    clock.pass(60 * minute);
    timers.elapse(30_000);
    await page.settled();
    expect(page.root.querySelector('time')?.textContent).to.equal('4 hours ago');
  });
});
