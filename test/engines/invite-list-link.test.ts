import { expect } from '@open-wc/testing';
import { AdapterError, type InviteLink } from '../../src/index.ts';
import { openListed } from '../support/list-page.ts';
import { inHours, otherRow, pageOf, row } from '../support/list-rows.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';

const company = 'Lighthouse Optics';
const canary = 'tok-canary-4711';
const link: InviteLink = { url: `https://portal.example/register#token=${canary}`, expiresAt: inHours(50) };

/** Replaces the clipboard, which accepts or refuses the text. */
function setClipboard(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

/** Opens a list that is creating a link. */
async function openLinking(...given: Parameters<typeof openListed>) {
  const opened = await openListed(...given);
  await opened.page.openDetails();
  await opened.page.press('Copy Link', company);
  return opened;
}

/** Opens a list that shows a link. */
async function openLinked() {
  const opened = await openLinking([row(), otherRow]);
  opened.links[0]?.resolve(link);
  await opened.page.settled();
  return opened;
}

/** Returns everything in the list as text, including the values of fields. */
const everythingIn = (root: ShadowRoot) =>
  root.innerHTML + Array.from(root.querySelectorAll('input'), ({ value }) => value).join();

describe('invite-list: links to share', () => {
  keepQuiet();
  afterEach(() => void Reflect.deleteProperty(navigator, 'clipboard'));

  it('creates one on request, and shows it in a dialog', async () => {
    const { page, links } = await openLinking();
    expect(links.map(({ input }) => input)).to.deep.equal([{ id: 'inv_1' }]);
    expect([page.dialog?.matches(':modal'), page.text('dialog [role=status]')]).to.deep.equal([
      true,
      'Creating a link…',
    ]);
    links[0]?.resolve(link);
    await page.settled();
    const field = page.root.querySelector<HTMLInputElement>('#link-url');
    expect([field?.value, field?.readOnly]).to.deep.equal([link.url, true]);
    expect(page.text('dialog [part=hint]')).to.contain('It is shown here only once');
    field?.focus();
    expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([0, link.url.length]);
    expect(page.text('dialog h2')).to.equal(`Registration link for ${company}`);
  });

  for (const how of ['Close', 'Escape'] as const)
    it(`discards it with the dialog: ${how}`, async () => {
      const { page } = await openLinked();
      await page.close(how);
      expect(page.has('dialog')).to.equal(false);
      expect(everythingIn(page.root).includes(canary)).to.equal(false);
      expect([page.focus, page.focusedCompany]).to.deep.equal(['Copy Link', company]);
    });

  it('puts it in no event', async () => {
    const { page, links } = await openListed().then(async (opened) => {
      await opened.page.openDetails();
      return opened;
    });
    const events = recordEvents(page.element);
    await page.press('Copy Link');
    links[0]?.resolve(link);
    await page.settled();
    await page.close('Close');
    expect(events).to.deep.equal([]);
  });

  it('creates a new one each time', async () => {
    const { page, links } = await openLinked();
    await page.close('Close');
    await page.press('Copy Link', company);
    expect(links).to.have.lengthOf(2);
    expect(links[1]?.options.idempotencyKey).to.not.equal(links[0]?.options.idempotencyKey);
    expect(page.has('#link-url')).to.equal(false);
  });

  it('shows none that arrives after the dialog was closed', async () => {
    const { page, links } = await openLinking();
    await page.close('Close');
    links[0]?.resolve(link);
    await page.settled();
    expect([page.has('dialog'), everythingIn(page.root).includes(canary)]).to.deep.equal([false, false]);
  });

  it('copies it as often as the user wants, and announces it', async () => {
    const copied: string[] = [];
    setClipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const { page } = await openLinked();
    await page.press('Copy');
    await page.press('Copy');
    expect([copied, page.text('dialog > [role=status]'), page.focus]).to.deep.equal([
      [link.url, link.url],
      'Copied.',
      'Copy',
    ]);
    await page.close('Close');
    expect(everythingIn(page.root).includes('Copied.')).to.equal(false);
  });

  it('allows copying by hand if the clipboard is denied', async () => {
    setClipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    const { page } = await openLinked();
    await page.press('Copy');
    expect(page.text('dialog > [role=status]')).to.equal(
      'It could not be copied. Select the link, then copy it by hand.',
    );
    expect(page.has('#link-url')).to.equal(true);
  });

  it('allows copying by hand without a clipboard, as on pages without TLS', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const { page } = await openLinked();
    await page.press('Copy');
    expect(page.text('dialog > [role=status]')).to.contain('It could not be copied.');
  });

  for (const [code, status, words] of [
    [
      'invite-not-pending',
      409,
      'This invite is no longer pending, so there is no link to hand over. Close this window to see how it stands.',
    ],
    ['forbidden', 403, 'You do not have permission to do this. Ask an administrator of your portal for it.'],
    ['unavailable', 503, 'The server could not do this now. Try again in a few minutes.'],
  ] as const)
    it(`can retry after a failure: ${code}`, async () => {
      const { page, links } = await openLinking();
      links[0]?.reject(new AdapterError(code, { status }));
      await page.settled();
      expect(page.text('dialog [role=alert]')).to.equal(words);
      await page.press('Try again');
      expect([links.length, page.focus === 'nothing']).to.deep.equal([2, false]);
      links[1]?.resolve(link);
      await page.settled();
      expect(page.has('#link-url')).to.equal(true);
    });

  it('retries an unknown outcome under the same key', async () => {
    const { page, links } = await openLinking();
    links[0]?.reject(new AdapterError('network', { outcome: 'unknown' }));
    await page.settled();
    await page.press('Try again');
    expect(links[1]?.options.idempotencyKey).to.equal(links[0]?.options.idempotencyKey);
  });

  for (const wrong of [null, 'ok', {}, { url: 42 }])
    it(`treats a malformed reply as a failure: ${JSON.stringify(wrong)}`, async () => {
      using console = hearWarnings();
      const { page, links } = await openLinking();
      links[0]?.resolve(wrong as never);
      await page.settled();
      expect([page.has('#link-url'), page.text('dialog [role=alert]')]).to.deep.equal([
        false,
        'The server could not do this now. Try again in a few minutes.',
      ]);
      await page.until('the console says why', () => console.heard.join('').includes('It has no link'));
    });

  it('stays while its row disappears, and leaves the focus in the list', async () => {
    const { page, lists } = await openLinked();
    void page.element.reload();
    await page.settled();
    lists[1]?.resolve(pageOf([otherRow]));
    await page.settled();
    expect([page.dialog?.matches(':modal'), page.has('#link-url')]).to.deep.equal([true, true]);
    await page.close('Close');
    expect(page.focus).to.equal('table');
  });

  it('is discarded with another adapter', async () => {
    const { page, adapter } = await openLinked();
    page.element.adapter = { ...adapter };
    await page.element.updateComplete;
    expect(everythingIn(page.root).includes(canary)).to.equal(false);
  });

  it('are offered only for invites that allow it, if the adapter can create them', async () => {
    const { page } = await openListed([row({ allowedActions: ['revoke'] }), otherRow]);
    await page.openDetails();
    expect(page.actions(company)).to.deep.equal(['Details', 'Revoke Invite']);
    const poor = await openListed([row()], { overrides: { createInviteLink: undefined } });
    await poor.page.openDetails();
    expect(poor.page.actions(company)).to.deep.equal(['Resend Invite', 'Details', 'Revoke Invite']);
  });
});
