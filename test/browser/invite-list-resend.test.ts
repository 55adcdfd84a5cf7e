import { expect } from '@open-wc/testing';
import { AdapterError, type Invite, type ResendReply } from '../../src/index.ts';
import { holdTimers } from '../support/held-timers.ts';
import { openListed } from '../support/list-page.ts';
import { inHours, otherRow, pageOf, row, serverTime } from '../support/list-rows.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import { shiftClock } from '../support/shifted-clock.ts';

const company = 'Lighthouse Optics';
const inSeconds = (seconds: number) => inHours(seconds / 3600);

const reply = (changes: Partial<Invite> = {}, linkRotated = true): ResendReply => ({
  invite: row({ timesSent: 2, lastSentAt: serverTime, ...changes }),
  linkRotated,
  serverTime,
});

/** Opens a list in which an invite is being resent. */
async function openResending(...given: Parameters<typeof openListed>) {
  const opened = await openListed(...given);
  await opened.page.press('Resend Invite');
  await opened.page.until('the call was made', () => opened.resends.length > 0);
  return opened;
}

describe('invite-list: resending an invite', () => {
  keepQuiet();

  for (const [linkRotated, words] of [
    [true, 'The earlier link no longer works.'],
    [false, 'The earlier link still works.'],
  ] as const)
    it(`shows the result: ${words}`, async () => {
      const { page, resends } = await openResending();
      const events = recordEvents(page.element);
      expect([resends[0]?.input, page.actions(company)[0]]).to.deep.equal([{ id: 'inv_1' }, 'Sending again…']);
      expect(page.button('Sending again…')).to.have.attribute('aria-disabled', 'true');
      resends[0]?.resolve(reply({}, linkRotated));
      await page.settled();
      const said = `A new email with the registration link went to ada@lighthouse.example. ${words}`;
      expect(page.text('.note')).to.equal(said);
      expect(page.announcement).to.equal(said);
      expect(page.cell(company, 'sent').textContent).to.contain('2 times').and.contain('now');
      expect(page.focus).to.equal('Resend Invite');
      const detail = { inviteId: 'inv_1', status: 'pending', delivery: 'sent', timesSent: 2, linkRotated };
      expect(events).to.deep.equal([{ type: 'invite-resent', detail }]);
    });

  const unknown = 'The invite was sent again. We do not know yet whether the email to ada@lighthouse.example arrived.';
  for (const [delivery, words, isLost] of [
    ['delivered', 'A new email with the registration link went to ada@lighthouse.example.', false],
    ['queued', 'A new email with the registration link is on its way to ada@lighthouse.example.', false],
    [
      'failed',
      'The email to ada@lighthouse.example could not be sent. Check the address, then resend the invite.',
      true,
    ],
    ['bounced', 'The email to ada@lighthouse.example bounced. Check the address, then resend the invite.', true],
    ['unknown', unknown, false],
    ['weird', unknown, false],
    [undefined, unknown, false],
  ] as const)
    it(`says how the email fared: ${delivery}`, async () => {
      const { page, resends } = await openResending();
      const { invite } = reply({ delivery: delivery as Invite['delivery'] });
      resends[0]?.resolve({ invite, serverTime } as ResendReply);
      await page.settled();
      expect([page.text('.note'), page.announcement]).to.deep.equal([words, words]);
      expect(page.has('[part=error].note')).to.equal(isLost);
    });

  it('does not repeat the failure of the earlier email if the reply says nothing about the new one', async () => {
    const { page, resends } = await openResending([row({ delivery: 'failed' })]);
    resends[0]?.resolve({ invite: { timesSent: 2 }, serverTime } as ResendReply);
    await page.settled();
    expect(page.text('.note')).to.equal(unknown);
  });

  it('says so if the email bounces after the reply', async () => {
    const { page, resends, lists } = await openResending();
    resends[0]?.resolve({ invite: row(), serverTime } as ResendReply);
    await page.settled();
    page.element.reload();
    await page.settled();
    lists.at(-1)?.resolve(pageOf([row({ delivery: 'bounced' })]));
    await page.settled();
    expect(page.text('.note')).to.contain('bounced. Check the address');
  });

  it('sends one email for three fast clicks, even for the first ones', async () => {
    const { page, resends } = await openListed();
    const events = recordEvents(page.element);
    for (let click = 0; click < 3; click++) page.button('Resend Invite').click();
    await page.until('the call was made', () => resends.length > 0);
    for (let click = 0; click < 3; click++) page.button('Sending again…').click();
    await page.settled();
    expect([resends.length, typesOf(events)]).to.deep.equal([1, ['resend-invite']]);
    resends[0]?.resolve(reply());
    for (let click = 0; click < 3; click++) page.row(company).querySelector('button')?.click();
    await page.settled();
    page.button('Resend Invite').click();
    await page.settled();
    expect(resends).to.have.lengthOf(1);
  });

  it('resends an expired invite too', async () => {
    const { page, resends } = await openResending([row({ status: 'expired', expiresAt: inHours(-5) })]);
    resends[0]?.resolve(reply({ expiresAt: inHours(100) }));
    await page.settled();
    expect(page.cells(company)[2]).to.equal('Pending');
  });

  it('lets the page cancel and take over', async () => {
    const { page, resends } = await openListed();
    page.element.addEventListener('resend-invite', (event) => event.preventDefault());
    await page.press('Resend Invite');
    await page.settled();
    expect([resends.length, page.actions(company)[0], page.focus]).to.deep.equal([0, 'Resend Invite', 'Resend Invite']);
    expect(page.below(company)).to.equal(undefined);
  });

  describe('a countdown', () => {
    it('updates every second, is announced once, and ends', async () => {
      using clock = shiftClock({ stands: true });
      using timers = holdTimers();
      const { page, resends } = await openResending();
      resends[0]?.resolve(reply({ nextResendAt: inSeconds(3) }));
      await page.settled();
      const button = page.button('Resend Invite');
      const wait = () => page.text('.wait');
      const described = () => page.root.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent;
      expect([wait(), button.getAttribute('aria-disabled')]).to.deep.equal(['in 3 s', 'true']);
      const words = described();
      expect(words).to.contain('You can send another one from ');
      const announced = page.announcement;
      clock.pass(1000);
      timers.elapse(1000);
      await page.settled();
      expect([wait(), page.announcement === announced, page.focus]).to.deep.equal(['in 2 s', true, 'Resend Invite']);
      expect(page.root.querySelector('.wait')).to.have.attribute('aria-hidden', 'true');
      button.click();
      await page.settled();
      expect(resends).to.have.lengthOf(1);
      clock.pass(2000);
      timers.elapse(1000);
      await page.settled();
      expect([page.has('.wait'), button.hasAttribute('aria-disabled'), page.focus]).to.deep.equal([
        false,
        false,
        'Resend Invite',
      ]);
      await page.press('Resend Invite');
      expect(resends).to.have.lengthOf(2);
      expect(resends[1]?.options.idempotencyKey).to.not.equal(resends[0]?.options.idempotencyKey);
    });

    it('shows from the start if the server requires it, by the server’s clock', async () => {
      using clock = shiftClock({ stands: true });
      clock.setWrong(48 * 3_600_000);
      const { page } = await openListed([row({ nextResendAt: inSeconds(30) })]);
      expect(page.text('.wait')).to.equal('in 30 s');
    });

    it('lasts five seconds if the server sets no time', async () => {
      using _ = shiftClock({ stands: true });
      const { page, resends } = await openResending();
      resends[0]?.resolve(reply());
      await page.settled();
      expect(page.text('.wait')).to.equal('in 5 s');
    });
  });

  describe('a resend that is too soon', () => {
    it('starts the server’s countdown', async () => {
      using _ = shiftClock({ stands: true });
      const { page, resends } = await openResending();
      const meta = { nextResendAt: inSeconds(40), serverTime };
      resends[0]?.reject(new AdapterError('resend-too-soon', { status: 429, retryAfter: 40, meta }));
      await page.settled();
      expect(page.text('[part=error]')).to.equal(
        'The last email was sent a moment ago. Wait 40 seconds, then try again.',
      );
      expect([page.text('.wait'), page.focus]).to.deep.equal(['in 40 s', 'Resend Invite']);
    });

    for (const [format, toTime] of [
      ['seconds', (time: number) => time / 1000],
      ['milliseconds', (time: number) => time],
    ] as const)
      it(`reads the server’s times in ${format}`, async () => {
        using _ = shiftClock({ stands: true });
        const { page, resends } = await openResending();
        const meta = {
          nextResendAt: toTime(Date.parse(inSeconds(40))),
          serverTime: toTime(Date.parse(inSeconds(10))),
        };
        resends[0]?.reject(new AdapterError('resend-too-soon', { status: 429, retryAfter: 20, meta }));
        await page.settled();
        expect(page.text('.wait')).to.equal('in 30 s');
      });

    it('waits as long as the server asks for if its time cannot be read', async () => {
      using _ = shiftClock({ stands: true });
      const { page, resends } = await openResending();
      const meta = { nextResendAt: 'soon', serverTime: '' };
      resends[0]?.reject(new AdapterError('resend-too-soon', { status: 429, retryAfter: 20, meta }));
      await page.settled();
      expect(page.text('.wait')).to.equal('in 20 s');
    });

    for (const [retryAfter, wait] of [
      [20, 'in 20 s'],
      [undefined, 'in 60 s'],
    ] as const)
      it(`counts down with incomplete data: ${wait}`, async () => {
        using _ = shiftClock({ stands: true });
        const { page, resends } = await openResending();
        resends[0]?.reject(new AdapterError('resend-too-soon', { status: 429, retryAfter }));
        await page.settled();
        expect(page.text('.wait')).to.equal(wait);
      });

    it('shows nothing if the invite has disappeared meanwhile', async () => {
      const { page, lists, resends } = await openResending();
      await page.press('Sent');
      lists[1]?.resolve(pageOf([otherRow]));
      await page.settled();
      resends[0]?.reject(new AdapterError('resend-too-soon', { status: 429 }));
      await page.settled();
      expect([page.companies, page.has('[part=error]')]).to.deep.equal([['Bakery Blum'], false]);
    });
  });

  for (const [code, words, place] of [
    [
      'invite-not-pending',
      'This invite is no longer open, so it cannot be sent again. Send a new invite instead.',
      '[part=error]',
    ],
    ['not-found', 'This invite is no longer listed. It may have been accepted or revoked.', '.note'],
  ] as const)
    it(`reloads if the list was outdated: ${code}`, async () => {
      const { page, lists, resends } = await openResending();
      resends[0]?.reject(new AdapterError(code, { status: 409 }));
      await page.settled();
      expect([page.text(place), lists.length]).to.deep.equal([words, 2]);
      lists[1]?.resolve(pageOf([row({ status: 'accepted', allowedActions: [] })]));
      await page.settled();
      expect([page.cells(company)[2], page.focus]).to.deep.equal(['Accepted', 'Details']);
    });

  for (const [code, status, words] of [
    ['forbidden', 403, 'You do not have permission to do this. Ask an administrator of your portal for it.'],
    ['unauthenticated', 401, 'You are signed out. Sign in again, then try again.'],
    ['rate-limited', 429, 'There were too many requests. Wait a minute, then try again.'],
    ['toString', 500, 'The server could not do this now. Try again in a few minutes.'],
  ] as const)
    it(`shows the reason, and sends under a new key: ${code}`, async () => {
      const { page, resends } = await openResending();
      resends[0]?.reject(new AdapterError(code, { status }));
      await page.settled();
      expect([page.text('[part=error]'), page.focus]).to.deep.equal([words, 'Resend Invite']);
      expect(page.root.querySelector('[part=error]')).to.have.attribute('role', 'alert');
      await page.press('Resend Invite');
      expect(new Set(resends.map(({ options }) => options.idempotencyKey)).size).to.equal(2);
    });

  it('retries an unknown outcome under the same key', async () => {
    const { page, resends } = await openResending();
    const events = recordEvents(page.element);
    resends[0]?.reject(new AdapterError('timeout', { outcome: 'unknown' }));
    await page.settled();
    expect(page.text('[part=error]')).to.contain('We could not tell whether the invite was sent again.');
    expect(page.focus).to.equal('Try again');
    await page.press('Try again');
    resends[1]?.resolve(reply());
    await page.settled();
    expect(new Set(resends.map(({ options }) => options.idempotencyKey)).size).to.equal(1);
    // The intent event fired only once.
    expect(typesOf(events)).to.deep.equal(['adapter-error', 'invite-resent']);
    expect(page.focus).to.equal('Resend Invite');
  });

  for (const wrong of [null, 'ok', {}, { invite: null }])
    it(`has an unknown outcome if the reply is malformed: ${JSON.stringify(wrong)}`, async () => {
      using console = hearWarnings();
      const { page, resends } = await openResending();
      resends[0]?.resolve(wrong as never);
      await page.settled();
      expect([page.actions(company)[0], page.text('[part=error]').slice(0, 17)]).to.deep.equal([
        'Try again',
        'We could not tell',
      ]);
      await page.until('the console says why', () => console.heard.join('').includes('the reply to resendInvite'));
    });

  it('is offered only for invites that allow it', async () => {
    const { page } = await openListed([row({ allowedActions: ['revoke'] }), otherRow]);
    expect([page.actions(company), page.actions('Bakery Blum')]).to.deep.equal([
      ['Details'],
      ['Resend Invite', 'Details'],
    ]);
  });

  it('is not offered if the adapter does not support it', async () => {
    const { page } = await openListed([row()], { overrides: { resendInvite: undefined } });
    expect(page.actions(company)).to.deep.equal(['Details']);
  });
});
