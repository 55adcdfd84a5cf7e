import { expect } from '@open-wc/testing';
import type { InviteEmailPreview } from '../../src/index.ts';
import { mailTo } from '../support/mail.ts';
import { openForm } from '../support/invite-form-page.ts';

describe('invite-customer-form: preview defined by another script', () => {
  const warnings: string[] = [];
  const { warn } = console;

  before(() => {
    console.warn = (words: string) => void warnings.push(words);
    customElements.define('invite-email-preview', class extends HTMLElement {});
  });
  after(() => {
    console.warn = warn;
  });

  it('uses the other definition, and warns in the console', async () => {
    const previewInvite = () => Promise.resolve(mailTo('Ada'));
    const { page, adapter } = await openForm({ previewInvite });
    (page.root.querySelector('details') as HTMLDetailsElement).open = true;
    page.fill();
    await page.settled();
    await page.press('Preview the email');
    const find = () => page.root.querySelector<InviteEmailPreview>('invite-email-preview');
    await page.until('it is there', () => find() !== null);
    expect([find()?.adapter === adapter, find()?.value.companyName]).to.deep.equal([true, 'Lighthouse Optics']);
    await page.until('the console has the message', () => warnings.length > 0);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('<invite-email-preview> is already defined by another library');
  });
});
