import { expect } from '@open-wc/testing';
import { AdapterError, type InvitePreview, type NewInvite, type ResellerAdapter } from '../../src/index.ts';
import { holdMethod } from '../support/held-method.ts';
import { holdTimers } from '../support/held-timers.ts';
import { mailTo } from '../support/mail.ts';
import { invite, openMail, openPreview } from '../support/preview-page.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';

/** Debounce of the preview, in milliseconds. */
const pause = 600;

const to = (contactName: string): NewInvite => ({ ...invite, contactName });

describe('invite-email-preview: following the invite', () => {
  keepQuiet();

  it('debounces changes into one request', async () => {
    const { page, calls } = await openMail();
    using timers = holdTimers();
    for (const name of ['G', 'Gr', 'Grace']) await page.show(to(name));
    expect([calls.length, timers.count]).to.deep.equal([1, 1]);
    timers.elapse(pause);
    await page.settled();
    expect(calls.slice(1).map(({ input }) => input.contactName)).to.deep.equal(['Grace']);
  });

  it('sends no request if the same invite is set again', async () => {
    const { page, calls } = await openMail();
    using timers = holdTimers();
    await page.show({ ...invite, companyName: `${invite.companyName} ` });
    expect([calls.length, timers.count]).to.deep.equal([1, 0]);
  });

  it('shows the earlier email, marked as busy, until the next one arrives', async () => {
    const { page, calls } = await openMail();
    using timers = holdTimers();
    await page.show(to('Grace'));
    timers.elapse(pause);
    await page.settled();
    expect([page.shown, page.find('[aria-busy=true]') !== null]).to.deep.equal(['Brightwater IT invites Ada', true]);
    calls[1]?.resolve(mailTo('Grace'));
    await page.settled();
    expect([page.shown, page.find('[aria-busy=true]') !== null]).to.deep.equal(['Brightwater IT invites Grace', false]);
  });

  it('aborts the pending request as soon as the invite changes', async () => {
    const { page, calls } = await openPreview();
    using timers = holdTimers();
    await page.show(to('Grace'));
    expect(calls[0]?.options.signal.aborted).to.equal(true);
    calls[0]?.resolve(mailTo('Ada'));
    await page.settled();
    expect(page.shown).to.equal('Loading the preview…');
    timers.elapse(pause);
    await page.settled();
    calls[1]?.resolve(mailTo('Grace'));
    await page.settled();
    expect(page.shown).to.equal('Brightwater IT invites Grace');
  });

  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  for (const order of orders)
    it(`shows the last email, whichever arrives first: ${order.join(', ')}`, async () => {
      const { page, calls } = await openPreview(to('0'));
      using timers = holdTimers();
      for (const name of ['1', '2']) {
        await page.show(to(name));
        timers.elapse(pause);
        await page.settled();
      }
      for (const call of order) {
        calls[call]?.resolve(mailTo(String(call)));
        await page.settled();
      }
      expect(page.shown).to.equal('Brightwater IT invites 2');
    });

  it('ignores a late failure of an earlier request', async () => {
    const { page, calls } = await openPreview();
    const events = recordEvents(page.element);
    using timers = holdTimers();
    await page.show(to('Grace'));
    timers.elapse(pause);
    await page.settled();
    calls[1]?.resolve(mailTo('Grace'));
    calls[0]?.reject(new AdapterError('network'));
    await page.settled();
    expect([page.shown, events]).to.deep.equal(['Brightwater IT invites Grace', []]);
  });

  it('lists missing fields once they are removed, and shows the email when they return', async () => {
    const { page, calls } = await openMail();
    using timers = holdTimers();
    await page.show(to(''));
    expect(page.shown).to.equal('Brightwater IT invites Ada');
    timers.elapse(pause);
    await page.settled();
    expect(page.list('li')).to.deep.equal(['Contact Name']);
    await page.show(to('Grace'));
    timers.elapse(pause);
    await page.settled();
    calls[1]?.resolve(mailTo('Grace'));
    await page.settled();
    expect(page.shown).to.equal('Brightwater IT invites Grace');
  });

  it('requests the current invite at once when the user retries', async () => {
    const { page, calls } = await openPreview();
    calls[0]?.reject(new AdapterError('network'));
    await page.settled();
    using timers = holdTimers();
    await page.show(to('Grace'));
    await page.press('Try again');
    expect([timers.count, calls.at(-1)?.input.contactName]).to.deep.equal([0, 'Grace']);
  });

  it('keeps the email while another adapter loads its own', async () => {
    const { page } = await openMail();
    const { method: previewInvite, calls } = holdMethod<NewInvite, InvitePreview>();
    page.element.adapter = { previewInvite } satisfies ResellerAdapter;
    await page.settled();
    expect([page.shown, calls.length]).to.deep.equal(['Brightwater IT invites Ada', 1]);
    calls[0]?.resolve(mailTo('Grace'));
    await page.settled();
    expect(page.shown).to.equal('Brightwater IT invites Grace');
  });
});
