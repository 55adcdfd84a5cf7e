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
const deaf: ResellerAdapter = { watchInvites: undefined as never };
const reset = () => new AdapterError('stream-reset');

describe('invite-list: staying up to date', () => {
  keepQuiet();
  afterEach(forgetVisibility);

  describe('without a stream, it looks again', () => {
    it('every minute, without a word', async () => {
      using timers = holdTimers();
      const { page, lists } = await openListed([row(), otherRow], { overrides: deaf });
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

    it('when the page comes back into view, and not while it is hidden', async () => {
      using timers = holdTimers();
      const { page, lists } = await openListed([row()], { overrides: deaf });
      setVisibility('hidden');
      timers.elapse(minute);
      await page.settled();
      expect(lists).to.have.lengthOf(1);
      setVisibility('visible');
      await page.settled();
      expect(lists).to.have.lengthOf(2);
    });

    for (const [what, event, loads] of [
      ['out of the back/forward cache', new PageTransitionEvent('pageshow', { persisted: true }), 2],
      ['for the first time', new PageTransitionEvent('pageshow', { persisted: false }), 1],
      ['into the network', new Event('online'), 2],
    ] as const)
      it(`when the page comes ${what}: ${loads - 1}`, async () => {
        const { page, lists } = await openListed([row()], { overrides: deaf });
        window.dispatchEvent(event);
        await page.settled();
        expect(lists).to.have.lengthOf(loads);
      });

    it('once at a time', async () => {
      const { page, lists } = await openListed([row()], { overrides: deaf });
      for (let turn = 0; turn < 3; turn++) window.dispatchEvent(new Event('online'));
      await page.settled();
      expect(lists).to.have.lengthOf(2);
    });

    it('and keeps rows in their places: new ones are a note, those that are gone are gone', async () => {
      const third = row({ id: 'inv_3', companyName: 'Third' });
      const { page, lists } = await openListed([row(), otherRow, third], { overrides: deaf });
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

    it('and says so where that fails: the rows are old', async () => {
      const { page, lists } = await openListed([row()], { overrides: deaf });
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
    it('it looks again every five minutes only', async () => {
      using timers = holdTimers();
      const { page, lists } = await openListed();
      // The first look may be as soon as ever.
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
      it(`that ${what}, it is opened again when the page comes back`, async () => {
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

    it('that was reset, it loads the list and watches again; another reset at once helps nobody', async () => {
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

    it('that was reset after it told something, it watches again', async () => {
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

    it('that cannot even be opened, it does as without one', async () => {
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

  it('times are told anew as time passes', async () => {
    using clock = shiftClock();
    using timers = holdTimers();
    const { page } = await openListed([row({ lastSentAt: inHours(-3) })]);
    clock.pass(60 * minute);
    timers.elapse(30_000);
    await page.settled();
    expect(page.root.querySelector('time')?.textContent).to.equal('4 hours ago');
  });
});
