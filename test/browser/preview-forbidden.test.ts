import { expect } from '@open-wc/testing';
import { openMail } from '../support/preview-page.ts';
import { keepQuiet } from '../support/quiet.ts';

describe('invite-email-preview: on a page that forbids our Trusted Types policy', () => {
  keepQuiet();
  const original = Object.getOwnPropertyDescriptor(globalThis, 'trustedTypes');
  let tries = 0;

  before(() => {
    const createPolicy = () => {
      tries++;
      throw new TypeError('The policy is not allowed.');
    };
    Object.defineProperty(globalThis, 'trustedTypes', { configurable: true, value: { createPolicy } });
  });

  after(() => {
    delete (globalThis as { trustedTypes?: unknown }).trustedTypes;
    if (original) Object.defineProperty(globalThis, 'trustedTypes', original);
  });

  it('shows that HTML is not available, and returns to the text', async () => {
    const { page } = await openMail();
    await page.press('Show as the customer’s mail program does');
    expect(page.text('[part=body]')).to.match(/^The security rules of this page do not allow this view/);
    expect(page.frame).to.equal(null);
    await page.press('Show the text only');
    expect(page.text('[part=body] > p')).to.equal('Hello Ada,');
  });

  it('creates the policy once', async () => {
    const { page } = await openMail();
    await page.press('Show as the customer’s mail program does');
    page.element.requestUpdate();
    await page.settled();
    expect([page.frame, tries]).to.deep.equal([null, 1]);
  });
});
