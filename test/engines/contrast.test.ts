import { expect, fixture, html } from '@open-wc/testing';
import type { InviteCustomerForm } from '../../src/index.ts';
import '../../src/define/invite-customer-form.ts';
import { contrast } from '../support/contrast.ts';
import { createFakeAdapter } from '../support/fake-adapter.ts';

const accents = ['#000', '#fff', '#777', '#ffd400', '#00e5ff', '#7a00ff', '#ff2d55', '#0a7', '#767676', 'hotpink'];

/** An adapter without billing accounts, whose notice contains a link. */
async function openForm(accent: string, scheme: string) {
  const { adapter } = createFakeAdapter({ listBillingAccounts: () => Promise.resolve({ items: [] }) });
  const element = await fixture<InviteCustomerForm>(
    html`<invite-customer-form .adapter=${adapter} billing-accounts-url="/billing"></invite-customer-form>`,
  );
  element.style.colorScheme = scheme;
  if (accent) element.style.setProperty('--reseller-accent', accent);
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  const style = (selector: string) => getComputedStyle(element.shadowRoot?.querySelector(selector) as Element);
  return { style };
}

describe('contrast', () => {
  for (const scheme of ['light', 'dark'])
    it(`is at least 4.5:1 for any accent, ${scheme}`, async () => {
      for (const accent of ['', ...accents]) {
        const { style } = await openForm(accent, scheme);
        const button = style('[part~=button-primary]');
        expect(contrast(button.color, button.backgroundColor), `button, ${accent}`).to.be.at.least(4.5);
        const link = contrast(style('.notice a').color, style('.notice').backgroundColor);
        expect(link, `link, ${accent}`).to.be.at.least(4.5);
      }
    });
});
