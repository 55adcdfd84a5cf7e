import { expect, fixture, html } from '@open-wc/testing';
import type { InviteCustomerForm } from '../../src/index.ts';
import '../../src/define/invite-customer-form.ts';
import { createFakeAdapter } from '../support/fake-adapter.ts';

/** Linear channels of any CSS colour, as the browser paints it. */
function toLinear(color: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return Array.from(context.getImageData(0, 0, 1, 1).data.subarray(0, 3), (value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = toLinear(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const accents = ['#000', '#fff', '#777', '#ffd400', '#00e5ff', '#7a00ff', '#ff2d55', '#0a7', '#767676', 'hotpink'];

/** An adapter without billing accounts: its notice has a link. */
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
    it(`stays at least 4.5:1 for any accent, ${scheme}`, async () => {
      for (const accent of ['', ...accents]) {
        const { style } = await openForm(accent, scheme);
        const button = style('[part~=button-primary]');
        expect(contrast(button.color, button.backgroundColor), `button, ${accent}`).to.be.at.least(4.5);
        const link = contrast(style('.notice a').color, style('.notice').backgroundColor);
        expect(link, `link, ${accent}`).to.be.at.least(4.5);
      }
    });
});
