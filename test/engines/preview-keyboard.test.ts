import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { press } from '../support/keyboard.ts';
import { mailTo } from '../support/mail.ts';
import { openMail, openPreview } from '../support/preview-page.ts';
import { keepQuiet } from '../support/quiet.ts';

describe('invite-email-preview: by keyboard alone', () => {
  keepQuiet();

  it('toggles the HTML, and keeps the focus on the button', async () => {
    const { page } = await openMail();
    page.element.focus();
    await press('Tab', 'Enter');
    await page.until('the HTML is there', () => page.frame !== null);
    expect(page.root.activeElement === page.button('Show the text only')).to.equal(true);
    await press('Enter');
    await page.until('the text is back', () => page.frame === null);
    expect(page.root.activeElement?.localName).to.equal('button');
  });

  it('retries a failed preview, and keeps the focus inside', async () => {
    const { page, calls } = await openPreview();
    calls[0]?.reject(new AdapterError('network'));
    await page.settled();
    page.button('Try again')?.focus();
    await press('Enter');
    await page.until('another request is sent', () => calls.length === 2);
    expect(page.root.activeElement?.getAttribute('part')).to.equal('preview');
    calls[1]?.resolve(mailTo('Ada'));
    await page.settled();
    expect([page.shown, page.root.activeElement?.getAttribute('part')]).to.deep.equal([
      'Brightwater IT invites Ada',
      'preview',
    ]);
  });
});
