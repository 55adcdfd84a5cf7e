import { expect } from '@open-wc/testing';
import { mailTo } from '../support/mail.ts';
import { openForm } from '../support/invite-form-page.ts';
import { keepQuiet } from '../support/quiet.ts';

describe('invite-customer-form: email preview', () => {
  keepQuiet();

  it('is loaded and defined on first use', async () => {
    const { page } = await openForm({ previewInvite: () => Promise.resolve(mailTo('Ada')) });
    (page.root.querySelector('details') as HTMLDetailsElement).open = true;
    page.fill();
    await page.settled();
    expect(customElements.get('invite-email-preview')).to.equal(undefined);
    page.button('Preview the email').click();
    await customElements.whenDefined('invite-email-preview');
    await page.until('it shows the email', () => {
      const preview = page.root.querySelector('invite-email-preview');
      return preview?.shadowRoot?.querySelector('.subject')?.textContent === 'Brightwater IT invites Ada';
    });
  });
});
