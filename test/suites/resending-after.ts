import { expect } from '@open-wc/testing';
import { AdapterError, type InviteId, type ResendReply } from '../../src/index.ts';
import { resent } from '../support/fake-adapter.ts';
import { holdMethod } from '../support/held-method.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import { type FormUnderTest, send } from './form-under-test.ts';

const error = '[part=error][role=alert]';

/** The form offers to resend an invite that the server reports as pending, or whose email could not be sent. */
export function describeResendingAfterwards(form: FormUnderTest) {
  /** Opens a form that the server refused because of a pending invite. */
  async function openRefused() {
    const { method: resendInvite, calls: resends } = holdMethod<InviteId, ResendReply>();
    const opened = await send(form, { resendInvite });
    opened.calls[0]?.reject(new AdapterError('invite-pending', { status: 409, meta: { inviteId: 'inv_9' } }));
    await opened.page.settled();
    return { ...opened, resends, events: recordEvents(opened.page.element) };
  }

  describe(`${form.name}: resending after a submit`, () => {
    keepQuiet();

    describe('after the server refused because of a pending invite', () => {
      it('is offered in the summary', async () => {
        const { page, resends, events } = await openRefused();
        expect([page.shown, page.summary]).to.deep.equal([
          'errors',
          [form.words.problems['invite-pending'] ?? form.words.problems['']],
        ]);
        await page.press('Resend Invite');
        expect(resends.map(({ input }) => input)).to.deep.equal([{ id: 'inv_9' }]);
        resends[0]?.resolve(resent);
        await page.settled();
        expect([page.shown, typesOf(events)]).to.deep.equal(['done', ['resend-invite', 'invite-resent']]);
        expect(page.focused?.part).to.equal('success');
      });

      it('shows its error in the summary', async () => {
        const { page, resends } = await openRefused();
        await page.press('Resend Invite');
        resends[0]?.reject(new AdapterError('resend-too-soon', { status: 429, retryAfter: 5 }));
        await page.settled();
        expect([page.shown, page.text(`[part=error-summary] ${error}`).includes('5 seconds')]).to.deep.equal([
          'errors',
          true,
        ]);
      });
    });

    const { unsent } = form;
    if (unsent)
      describe('after the invite was saved but its email could not be sent', () => {
        async function openUnsent(reply = unsent?.reply ?? {}, offers = true) {
          const { method: resendInvite, calls: resends } = holdMethod<InviteId, ResendReply>();
          const opened = await send(form, offers ? { resendInvite } : {});
          opened.calls[0]?.resolve(reply);
          await opened.page.settled();
          return { ...opened, resends };
        }

        it('is offered in the message', async () => {
          const { page, resends } = await openUnsent();
          expect([page.shown, page.text('[part=success] h2')]).to.deep.equal(['done', unsent.heading]);
          await page.press('Resend Invite');
          expect(resends.map(({ input }) => input)).to.deep.equal([{ id: unsent.inviteId }]);
          resends[0]?.resolve(resent);
          await page.settled();
          expect(page.text('[part=success] h2')).to.equal('Invite sent again');
          expect([page.hasButton('Resend Invite'), page.focused?.part]).to.deep.equal([false, 'success']);
        });

        it('can fail and be retried', async () => {
          const { page, resends } = await openUnsent();
          await page.press('Resend Invite');
          resends[0]?.resolve({ ...resent, invite: { ...resent.invite, id: unsent.inviteId, delivery: 'failed' } });
          await page.settled();
          expect(page.text('[part=success] h2')).to.equal(unsent.heading);
          await page.press('Resend Invite');
          resends[1]?.reject(new AdapterError('resend-too-soon', { status: 429, retryAfter: 9 }));
          await page.settled();
          expect(page.text(`[part=success] ${error}`)).to.contain('Wait 9 seconds');
          expect(resends[1]?.options.idempotencyKey).to.not.equal(resends[0]?.options.idempotencyKey);
        });

        it('is not offered if the adapter cannot resend', async () => {
          const { page } = await openUnsent(unsent.reply, false);
          expect([page.shown, page.hasButton('Resend Invite')]).to.deep.equal(['done', false]);
        });

        it('is not offered after a complete success', async () => {
          const { page } = await openUnsent(form.reply);
          expect([page.shown, page.hasButton('Resend Invite')]).to.deep.equal(['done', false]);
        });
      });
  });
}
