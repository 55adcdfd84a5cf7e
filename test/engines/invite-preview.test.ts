import { expect } from '@open-wc/testing';
import { AdapterError, type InvitePreview, type NewInvite, type ResellerAdapter } from '../../src/index.ts';
import { holdMethod } from '../support/held-method.ts';
import { type InviteFormPage, openForm } from '../support/invite-form-page.ts';
import { press } from '../support/keyboard.ts';
import { mailTo } from '../support/mail.ts';
import { invite, PreviewPage } from '../support/preview-page.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';

const label = 'Preview the email';

const previewIn = ({ root }: InviteFormPage) => root.querySelector('invite-email-preview');

/** Opens a form with its email options, whose previews the test answers. */
async function openOptions(overrides: ResellerAdapter = {}) {
  const { method: previewInvite, calls: previews } = holdMethod<NewInvite, InvitePreview>();
  const { page, calls } = await openForm({ previewInvite, ...overrides });
  (page.root.querySelector('details') as HTMLDetailsElement).open = true;
  await page.settled();
  return { page, calls, previews };
}

/** The same with the preview open and the form filled in. */
async function openPreview() {
  const opened = await openOptions();
  opened.page.fill();
  await opened.page.press(label);
  await opened.page.until('the preview is there', () => previewIn(opened.page) !== null);
  await opened.page.until('a request is sent', () => opened.previews.length === 1);
  const preview = new PreviewPage(previewIn(opened.page) as HTMLElementTagNameMap['invite-email-preview']);
  return { ...opened, preview };
}

describe('invite-customer-form: email preview', () => {
  keepQuiet();

  it('is offered if the adapter supports it', async () => {
    const { page } = await openOptions();
    expect(page.button(label).getAttribute('aria-expanded')).to.equal('false');
    const { page: other } = await openOptions({ previewInvite: undefined });
    expect(other.hasButton(label)).to.equal(false);
  });

  it('opens and closes without sending anything', async () => {
    const { page, calls, previews, preview } = await openPreview();
    expect(page.button(label).getAttribute('aria-expanded')).to.equal('true');
    previews[0]?.resolve(mailTo('Ada'));
    await preview.settled();
    expect(preview.shown).to.equal('Brightwater IT invites Ada');
    await page.press(label);
    expect([previewIn(page), page.button(label).getAttribute('aria-expanded')]).to.deep.equal([null, 'false']);
    expect([page.shown, calls.length]).to.deep.equal(['fields', 0]);
  });

  it('shows the email that would be sent', async () => {
    const { previews } = await openPreview();
    expect(previews[0]?.input).to.deep.equal(invite);
  });

  it('follows the input', async () => {
    const { page, previews } = await openPreview();
    page.type('Company Name', ' Harbour Lane ');
    page.type('Contact Name', 'Noor');
    page.type('Billing Phone Number', '020 7946 0999');
    page.type('Personal Message', 'Welcome!');
    const language = page.control('Language of the Email');
    language.value = 'de';
    language.dispatchEvent(new Event('change', { bubbles: true }));
    await page.until('another request is sent', () => previews.length === 2);
    expect(previews[1]?.input).to.deep.equal({
      ...invite,
      companyName: 'Harbour Lane',
      contactName: 'Noor',
      billingContact: { ...invite.billingContact, phone: '+442079460999' },
      language: 'de',
      message: 'Welcome!',
    });
  });

  it('sends no request while fields are missing, and lists them', async () => {
    const { page, previews } = await openOptions();
    await page.press(label);
    await page.until('the preview is there', () => previewIn(page) !== null);
    const preview = new PreviewPage(previewIn(page) as HTMLElementTagNameMap['invite-email-preview']);
    await page.until('the message is shown', () => preview.list('li').length > 0);
    expect(preview.list('li')).to.deep.equal(['Company Name', 'Contact Name', 'Contact Email Address']);
    expect([previews.length, page.summary]).to.deep.equal([0, []]);
  });

  it('does not prevent sending when it fails, and fires an error event', async () => {
    const { page, calls, previews, preview } = await openPreview();
    const events = recordEvents(page.element);
    previews[0]?.reject(new AdapterError('network'));
    await preview.settled();
    expect([preview.shown, typesOf(events)]).to.deep.equal([
      'The server could not be reached. Check your connection, then try again.',
      ['adapter-error'],
    ]);
    await page.submit();
    expect([calls.length, page.shown]).to.deep.equal([1, 'fields']);
  });

  it('is not part of the request', async () => {
    const { page, calls, previews } = await openPreview();
    await page.submit();
    expect([calls.length, previews[0]?.options.signal.aborted]).to.deep.equal([1, false]);
  });

  it('keeps the focus on its button', async () => {
    const { page, previews } = await openOptions();
    page.fill();
    page.button(label).focus();
    await press('Enter');
    await page.until('the preview is there', () => previews.length === 1);
    previews[0]?.resolve(mailTo('Ada'));
    await page.settled();
    expect(page.hasFocus(page.button(label))).to.equal(true);
    await press('Enter');
    await page.until('it is closed', () => previewIn(page) === null);
    expect(page.hasFocus(page.button(label))).to.equal(true);
  });

  it('has custom texts, and is disabled with the form', async () => {
    const { page, previews, preview } = await openPreview();
    previews[0]?.resolve(mailTo('Ada'));
    page.element.messages = { previewEmail: 'Look at it', emailPreview: { subject: 'About' } };
    page.element.disabled = true;
    await page.settled();
    await preview.settled();
    expect([page.hasButton('Look at it'), preview.list('dt')[1]]).to.deep.equal([true, 'About']);
    expect(preview.root.querySelector('button')?.disabled).to.equal(true);
  });

  it('closes when the form is reset', async () => {
    const { page } = await openPreview();
    page.element.reset();
    await page.settled();
    expect([previewIn(page), page.button(label).getAttribute('aria-expanded')]).to.deep.equal([null, 'false']);
  });

  for (const ending of ['resolve', 'reject', 'never'] as const)
    it(`works after the form left the page and its call ${ending === 'never' ? 'never ended' : `${ending === 'resolve' ? 'resolved' : 'rejected'} later`}`, async () => {
      const { page, previews } = await openPreview();
      const events = recordEvents(page.element);
      const parent = page.element.parentElement;
      page.element.remove();
      await page.settled();
      expect(previews[0]?.options.signal.aborted).to.equal(true);
      if (ending === 'resolve') previews[0]?.resolve(mailTo('Ada'));
      if (ending === 'reject') previews[0]?.reject(new AdapterError('network'));
      await page.settled();
      parent?.append(page.element);
      await page.until('another request is sent', () => previews.length === 2);
      expect([previews[1]?.input, events]).to.deep.equal([invite, []]);
    });
});
