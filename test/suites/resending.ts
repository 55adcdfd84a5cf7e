import { expect } from '@open-wc/testing';
import { AdapterError, type InviteId, type ResendReply } from '../../src/index.ts';
import { resent } from '../support/fake-adapter.ts';
import { holdMethod } from '../support/held-method.ts';
import { lookalikes, noMatches, pendingInvite } from '../support/lookalikes.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import { type FormUnderTest, send } from './form-under-test.ts';

/** Earlier invites can be resent wherever the form shows them. */
export function describeResending(form: FormUnderTest) {
  /** Opens a form that found a pending invite. */
  async function openWithInvite(matches = lookalikes) {
    const { method: resendInvite, calls: resends } = holdMethod<InviteId, ResendReply>();
    let found = matches;
    const opened = await send(form, { findMatches: () => Promise.resolve(found), resendInvite });
    const findNoMore = () => void (found = noMatches);
    return { ...opened, resends, findNoMore, events: recordEvents(opened.page.element) };
  }

  const error = '[part=error][role=alert]';

  describe(`${form.name}: resending an earlier invite`, () => {
    keepQuiet();

    for (const [linkRotated, words] of [
      [true, 'The earlier link no longer works.'],
      [false, 'The earlier link still works.'],
    ] as const)
      it(`fires an intent event, calls once, and describes the link: linkRotated ${linkRotated}`, async () => {
        const { page, calls, resends, events } = await openWithInvite();
        const button = page.button('Resend Invite');
        for (let click = 0; click < 3; click++) button.click();
        await page.settled();
        expect(resends.map(({ input }) => input)).to.deep.equal([{ id: 'inv_9' }]);
        const detail = { inviteId: 'inv_9', idempotencyKey: resends[0]?.options.idempotencyKey };
        expect(events).to.deep.equal([{ type: 'resend-invite', detail }]);
        expect([page.shown, page.button('Sending again…').getAttribute('aria-disabled')]).to.deep.equal([
          'matches',
          'true',
        ]);

        resends[0]?.resolve({ ...resent, linkRotated });
        await page.settled();
        expect(events.at(-1)).to.deep.equal({
          type: 'invite-resent',
          detail: { inviteId: 'inv_9', status: 'pending', delivery: 'sent', timesSent: 2, linkRotated },
        });
        expect([page.shown, page.text('[part=success] h2')]).to.deep.equal(['done', 'Invite sent again']);
        expect(page.text('[part=success] p')).to.equal(
          `A new email with the registration link went to kim@lookalike.example. ${words}`,
        );
        expect(page.focused).to.deep.equal({ part: 'success', role: 'status' });
        expect([events.length, calls.length]).to.deep.equal([2, 0]);
      });

    for (const [delivery, words] of [
      ['queued', 'A new email with the registration link is on its way to kim@lookalike.example.'],
      ['weird', 'The invite was sent again. We do not know yet whether the email to kim@lookalike.example arrived.'],
      [undefined, 'The invite was sent again. We do not know yet whether the email to kim@lookalike.example arrived.'],
    ] as const)
      it(`says how the email fared: ${delivery}`, async () => {
        const { page, resends } = await openWithInvite();
        await page.press('Resend Invite');
        resends[0]?.resolve({ ...resent, invite: { ...resent.invite, delivery: delivery as never } });
        await page.settled();
        expect(page.text('[part=success] p')).to.equal(`${words} The earlier link no longer works.`);
      });

    it('says that the email was not sent, and offers to resend it again', async () => {
      const { page, resends } = await openWithInvite();
      await page.press('Resend Invite');
      resends[0]?.resolve({ ...resent, invite: { ...resent.invite, delivery: 'failed' } });
      await page.settled();
      expect(page.text('[part=success] h2')).to.contain('not sent');
      expect(page.text('[part=success] p')).to.contain('email to kim@lookalike.example could not be sent.');
      expect([page.root.querySelector('.success') !== null, page.hasButton('Resend Invite')]).to.deep.equal([
        false,
        true,
      ]);
    });

    it('lets the page cancel, and asks again the next time', async () => {
      const { page, resends, events } = await openWithInvite();
      page.element.addEventListener('resend-invite', (event) => event.preventDefault());
      await page.press('Resend Invite');
      await page.press('Resend Invite');
      expect([resends.length, typesOf(events), page.shown]).to.deep.equal([
        0,
        ['resend-invite', 'resend-invite'],
        'matches',
      ]);
      expect(events[0]?.detail).to.not.deep.equal(events[1]?.detail);
    });

    it('is not offered for an invite whose id has no visible character', async () => {
      const invites = ['', '  ', '\u200b'].map((id) => ({ ...pendingInvite, id }));
      const { page, resends } = await openWithInvite({ customers: [], invites });
      expect([page.hasButton('Resend Invite'), resends.length]).to.deep.equal([false, 0]);
    });

    it('does nothing while disabled', async () => {
      const { page, resends, events } = await openWithInvite();
      page.element.disabled = true;
      await page.settled();
      await page.press('Resend Invite');
      expect([resends.length, events]).to.deep.equal([0, []]);
    });

    it('is offered only if the adapter supports it and the invite allows it', async () => {
      const invites = [{ ...pendingInvite, allowedActions: [] }];
      expect((await openWithInvite({ customers: [], invites })).page.hasButton('Resend Invite')).to.equal(false);
      const { page } = await send(form, { findMatches: () => Promise.resolve(lookalikes) });
      expect([page.shown, page.hasButton('Resend Invite')]).to.deep.equal(['matches', false]);
    });

    it('prevents creating another invite meanwhile', async () => {
      const { page, calls, resends } = await openWithInvite();
      await page.press('Resend Invite');
      await page.press(form.words.proceed);
      expect([page.shown, calls.length]).to.deep.equal(['matches', 0]);
      resends[0]?.reject(new AdapterError('forbidden', { status: 403 }));
      await page.settled();
      await page.press(form.words.proceed);
      expect(calls).to.have.lengthOf(1);
    });

    it('runs independently for each invite', async () => {
      const invites = [pendingInvite, { ...pendingInvite, id: 'inv_7' }];
      const { page, resends } = await openWithInvite({ customers: [], invites });
      await page.press('Resend Invite');
      await page.press('Resend Invite');
      expect(resends.map(({ input }) => input)).to.deep.equal([{ id: 'inv_9' }, { id: 'inv_7' }]);
      expect(resends[0]?.options.idempotencyKey).to.not.equal(resends[1]?.options.idempotencyKey);
      resends[1]?.reject(new AdapterError('forbidden', { status: 403 }));
      await page.settled();
      expect([page.hasButton('Resend Invite'), page.hasButton('Sending again…')]).to.deep.equal([true, true]);
    });

    it('completes the form, even if the user returned to the fields meanwhile', async () => {
      const { page, resends } = await openWithInvite();
      await page.press('Resend Invite');
      page.fill(form.otherQuery);
      await page.settled();
      expect(page.shown).to.equal('fields');
      resends[0]?.resolve(resent);
      await page.settled();
      expect([page.shown, page.text('[part=success] h2')]).to.deep.equal(['done', 'Invite sent again']);
    });

    for (const next of ['with its button', 'with `reset()`'] as const)
      it(`is forgotten by the next submission, begun ${next}`, async () => {
        const { page, calls, resends, findNoMore } = await openWithInvite();
        await page.press('Resend Invite');
        resends[0]?.resolve(resent);
        await page.settled();
        if (next === 'with its button') await page.press(form.words.another);
        else page.element.reset();
        await page.settled();
        const kept = next === 'with its button' ? (form.kept ?? []) : [];
        const rest = Object.keys(form.filled).filter((label) => !kept.includes(label));
        expect([page.shown, Object.values(page.read(rest)).join('')]).to.deep.equal(['fields', '']);
        expect(page.read(kept)).to.deep.equal(Object.fromEntries(kept.map((label) => [label, form.filled[label]])));
        findNoMore();
        page.fill(form.filled);
        await page.submit();
        calls[0]?.resolve(form.reply);
        await page.settled();
        expect(page.text('[part=success] h2')).to.equal(form.words.done);
      });

    it('shows the refusal at the invite, and retries under a new key', async () => {
      const { page, resends, events } = await openWithInvite();
      await page.press('Resend Invite');
      resends[0]?.reject(new AdapterError('resend-too-soon', { status: 429, retryAfter: 42 }));
      await page.settled();
      expect([page.shown, page.text(error)]).to.deep.equal([
        'matches',
        'The last email was sent a moment ago. Wait 42 seconds, then try again.',
      ]);
      await page.press('Resend Invite');
      expect(page.text(error)).to.equal('');
      expect(resends[1]?.options.idempotencyKey).to.not.equal(resends[0]?.options.idempotencyKey);
      expect(typesOf(events)).to.deep.equal(['resend-invite', 'adapter-error', 'resend-invite']);
    });

    it('retries an unknown outcome under the same key, without another intent event', async () => {
      const { page, resends, events } = await openWithInvite();
      await page.press('Resend Invite');
      resends[0]?.reject(new AdapterError('timeout', { outcome: 'unknown' }));
      await page.settled();
      expect(page.text(error)).to.equal(
        'We could not tell whether the invite was sent again. Try again: it will not be sent twice.',
      );
      await page.press('Try again');
      resends[1]?.reject(new AdapterError('resend-too-soon', { status: 429, retryAfter: 30 }));
      await page.settled();
      await page.press('Try again');
      const keys = resends.map(({ options }) => options.idempotencyKey);
      expect([keys.length, new Set(keys).size]).to.deep.equal([3, 1]);
      resends[2]?.resolve(resent);
      await page.settled();
      expect([page.shown, typesOf(events)]).to.deep.equal([
        'done',
        ['resend-invite', 'adapter-error', 'adapter-error', 'invite-resent'],
      ]);
    });
  });
}
