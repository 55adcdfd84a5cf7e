import { expect } from '@open-wc/testing';
import { AdapterError, type Invite, type InviteReply } from '../../src/index.ts';
import { openListed } from '../support/list-page.ts';
import { otherRow, pageOf, row, serverTime } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';

const company = 'Lighthouse Optics';

const reply: InviteReply = {
  invite: row({ status: 'revoked', revokedAt: serverTime, allowedActions: [] }),
  serverTime,
};

/** Opens a list with the confirmation dialog. */
async function openAsking(items: readonly Invite[] = [row(), otherRow], ...given: [Parameters<typeof openListed>[1]?]) {
  const opened = await openListed(items, ...given);
  const { page } = opened;
  await page.openDetails();
  await page.press('Revoke Invite', company);
  expect(page.dialog !== null, 'the dialog is open').to.equal(true);
  /** Confirms twice. */
  const confirm = async () => {
    page.dialog?.querySelector<HTMLButtonElement>('.dangerous')?.focus();
    page.dialog?.querySelector<HTMLButtonElement>('.dangerous')?.click();
    await page.settled();
  };
  return { ...opened, confirm };
}

describe('invite-list: revoking an invite', () => {
  keepQuiet();

  it('asks for confirmation in a dialog that says that it cannot be undone', async () => {
    const { page, revokes } = await openAsking();
    expect(page.dialog?.matches(':modal')).to.equal(true);
    const heading = page.root.getElementById(page.dialog?.getAttribute('aria-labelledby') ?? '');
    expect(heading?.querySelector('bdi')?.textContent).to.equal(company);
    expect(page.text('dialog')).to.contain('ada@lighthouse.example').and.contain('This cannot be undone');
    expect([page.focus, revokes.length]).to.deep.equal(['Keep Invite', 0]);
  });

  it('removes the note about an earlier resend, which is no longer true', async () => {
    const { page, resends, revokes, confirm } = await openAsking();
    await page.close('Keep Invite');
    await page.press('Resend Invite', company);
    resends[0]?.resolve({ invite: row(), linkRotated: false, serverTime });
    await page.until('the note is there', () => page.has('.note'));
    await page.press('Revoke Invite', company);
    await confirm();
    revokes[0]?.resolve(reply);
    await page.until('the dialog is closed', () => !page.has('dialog'));
    expect([page.has('.note'), page.text('[part=badge]')]).to.deep.equal([false, 'Revoked']);
  });

  it('keeps the invite if the user cancels, and restores the focus', async () => {
    const { page, revokes } = await openAsking();
    await page.close('Keep Invite');
    expect([page.dialog, page.has('dialog'), revokes.length, page.focus]).to.deep.equal([
      null,
      false,
      0,
      'Revoke Invite',
    ]);
  });

  it('removes the note of an earlier resend about the link, which no longer works', async () => {
    const { page, resends, revokes, confirm } = await openAsking();
    await page.close('Keep Invite');
    await page.press('Resend Invite', company);
    resends[0]?.resolve({ invite: row({ timesSent: 2 }), linkRotated: true, serverTime });
    await page.until('the row says so', () => page.text('.note').includes('A new email'));
    await page.press('Revoke Invite', company);
    await confirm();
    revokes[0]?.resolve(reply);
    await page.until('the dialog is closed', () => !page.has('dialog'));
    expect(page.text('.note')).to.equal('');
  });

  it('revokes, announces it, and moves the focus to the row', async () => {
    const { page, revokes, confirm } = await openAsking();
    const events = recordEvents(page.element);
    await confirm();
    expect([revokes[0]?.input, page.text('dialog [role=status]')]).to.deep.equal([{ id: 'inv_1' }, 'Revoking…']);
    revokes[0]?.resolve(reply);
    await page.until('the dialog is closed', () => !page.has('dialog'));
    expect([page.cells(company)[2], page.announcement]).to.deep.equal([
      'Revoked',
      `The invite to ${company} was revoked.`,
    ]);
    expect([page.focus, page.focusedCompany]).to.deep.equal(['Details', company]);
    expect(page.actions(company)).to.deep.equal(['Details']);
    const key = revokes[0]?.options.idempotencyKey;
    expect(events).to.deep.equal([
      { type: 'revoke-invite', detail: { inviteId: 'inv_1', idempotencyKey: key } },
      { type: 'invite-revoked', detail: { inviteId: 'inv_1', status: 'revoked' } },
    ]);
  });

  it('makes one call for three fast clicks', async () => {
    const { page, revokes } = await openAsking();
    const button = page.dialog?.querySelector<HTMLButtonElement>('.dangerous');
    for (let click = 0; click < 3; click++) button?.click();
    await page.settled();
    button?.click();
    await page.settled();
    expect([revokes.length, button?.getAttribute('aria-disabled')]).to.deep.equal([1, 'true']);
  });

  it('lets the page cancel and take over', async () => {
    const { page, revokes, confirm } = await openAsking();
    page.element.addEventListener('revoke-invite', (event) => event.preventDefault());
    await confirm();
    expect([revokes.length, page.has('[part=error]'), page.cells(company)[2]]).to.deep.equal([0, false, 'Pending']);
    expect([page.dialog, page.focus === 'nothing']).to.deep.equal([null, false]);
  });

  it('does nothing while the list is disabled', async () => {
    const { page, revokes, confirm } = await openAsking();
    page.element.disabled = true;
    await confirm();
    expect(revokes).to.have.lengthOf(0);
  });

  for (const [code, status, words] of [
    ['forbidden', 403, 'You do not have permission to do this. Ask an administrator of your portal for it.'],
    ['unauthenticated', 401, 'You are signed out. Sign in again, then try again.'],
    ['rate-limited', 429, 'There were too many requests. Wait a minute, then try again.'],
    ['valueOf', 500, 'The server could not do this now. Try again in a few minutes.'],
  ] as const)
    it(`shows in the dialog why it failed: ${code}`, async () => {
      const { page, revokes, confirm } = await openAsking();
      await confirm();
      revokes[0]?.reject(new AdapterError(code, { status }));
      await page.settled();
      expect([page.text('dialog [role=alert]'), page.focus]).to.deep.equal([words, 'Revoke Invite']);
      await confirm();
      expect(new Set(revokes.map(({ options }) => options.idempotencyKey)).size).to.equal(2);
    });

  it('clears the error once the dialog is closed', async () => {
    const { page, revokes, confirm } = await openAsking();
    await confirm();
    revokes[0]?.reject(new AdapterError('forbidden', { status: 403 }));
    await page.settled();
    await page.close('Keep Invite');
    await page.press('Revoke Invite', company);
    expect(page.has('dialog [role=alert]')).to.equal(false);
  });

  it('retries an unknown outcome under the same key, even after the dialog was closed', async () => {
    const { page, revokes, confirm } = await openAsking();
    const events = recordEvents(page.element);
    await confirm();
    revokes[0]?.reject(new AdapterError('timeout', { outcome: 'unknown' }));
    await page.settled();
    expect(page.text('dialog [role=alert]')).to.contain('We could not tell whether the invite was revoked.');
    expect(page.focus).to.equal('Try again');
    await page.close('Keep Invite');
    await page.press('Revoke Invite', company);
    await confirm();
    expect(new Set(revokes.map(({ options }) => options.idempotencyKey)).size).to.equal(1);
    revokes[1]?.resolve(reply);
    await page.settled();
    expect(typesOf(events)).to.deep.equal(['revoke-invite', 'adapter-error', 'invite-revoked']);
    expect(page.cells(company)[2]).to.equal('Revoked');
  });

  it('reloads if the invite was closed meanwhile', async () => {
    const { page, lists, revokes, confirm } = await openAsking();
    await confirm();
    revokes[0]?.reject(new AdapterError('invite-not-pending', { status: 409 }));
    await page.settled();
    expect(page.text('dialog [role=alert]')).to.equal(
      'This invite is no longer pending, so it cannot be revoked. Close this window to see how it stands.',
    );
    lists[1]?.resolve(pageOf([row({ status: 'accepted', allowedActions: [] }), otherRow]));
    await page.settled();
    expect(page.dialog !== null).to.equal(true);
    // The button that opened the dialog has disappeared.
    await page.close('Keep Invite');
    expect([page.focus, page.focusedCompany]).to.deep.equal(['Details', company]);
  });

  it('works even if its row has disappeared from the list', async () => {
    const { page, lists, revokes, confirm } = await openAsking([row()]);
    void page.element.reload();
    await page.settled();
    lists[1]?.resolve(pageOf([]));
    await page.settled();
    expect([page.shown, page.dialog?.matches(':modal')]).to.deep.equal(['none', true]);
    await confirm();
    revokes[0]?.resolve(reply);
    await page.until('the dialog is closed', () => !page.has('dialog'));
  });

  it('keeps the dialog and its focus while its row changes', async () => {
    const { page, streams, dialog } = await openAsking().then((opened) => ({ ...opened, dialog: opened.page.dialog }));
    streams[0]?.push(row({ companyName: 'Lighthouse GmbH', timesSent: 5 }));
    await page.settled();
    expect([page.dialog === dialog, page.focus, page.text('dialog h2')]).to.deep.equal([
      true,
      'Keep Invite',
      'Revoke the invite to Lighthouse GmbH?',
    ]);
  });

  it('moves the focus to the list if the row has disappeared with its dialog', async () => {
    const { page, lists } = await openAsking();
    void page.element.reload();
    await page.settled();
    lists[1]?.resolve(pageOf([otherRow]));
    await page.settled();
    await page.close('Keep Invite');
    expect(page.focus).to.equal('table');
  });

  it('ends with another adapter, whose back end does not have the invite', async () => {
    const { page, confirm, revokes, lists, adapter } = await openAsking();
    await confirm();
    page.element.adapter = { ...adapter };
    await page.settled();
    lists[1]?.resolve(pageOf([row({ id: 'inv_other' })]));
    await page.settled();
    expect(page.has('dialog')).to.equal(false);
    expect(revokes).to.have.lengthOf(1);
  });

  it('continues with a new adapter for the same back end, once that has replied', async () => {
    const { page, confirm, revokes, lists, adapter } = await openAsking();
    page.element.adapter = { ...adapter };
    await page.settled();
    await confirm();
    expect([page.has('dialog'), revokes.length]).to.deep.equal([true, 0]);
    lists[1]?.resolve(pageOf([row(), otherRow]));
    await page.settled();
    await confirm();
    expect([page.has('dialog'), revokes.length]).to.deep.equal([true, 1]);
  });

  it('is offered only for invites that allow it, if the adapter supports it', async () => {
    const { page } = await openListed([row({ allowedActions: ['link'] }), otherRow]);
    await page.openDetails();
    expect(page.actions(company)).to.deep.equal(['Details', 'Copy Link']);
    const poor = await openListed([row()], { overrides: { revokeInvite: undefined } });
    await poor.page.openDetails();
    expect(poor.page.actions(company)).to.deep.equal(['Resend Invite', 'Details', 'Copy Link']);
  });
});
