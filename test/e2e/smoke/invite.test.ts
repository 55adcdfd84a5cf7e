import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../../tools/testing/browsers.ts';
import { type Demo, serveDemo } from '../../support/demo.ts';
import { openPortal } from '../../support/portal-page.ts';

/** In Chromium, on the demo. */
describe('a reseller invites a customer', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [demo, browser] = await Promise.all([serveDemo(), launch(chromiumOptions)]);
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(demo.portalUrl);
  });

  after(async () => {
    await browser?.close();
    await demo?.stop();
  });

  const click = (selector: string) => page.locator(selector).click();
  const fill = (label: string, value: string) => page.locator(`::-p-aria([name="${label}"])`).fill(value);
  const waitForText = (text: string) => page.locator(`::-p-text(${text})`).wait();

  it('on the dashboard: invalid values show errors, and nothing is sent', async () => {
    await click('::-p-aria([name="Invite New Customer"][role="button"])');
    await fill('Contact Email Address', 'not an address');
    await click('::-p-aria([name="Send Invite"][role="button"])');
    await waitForText('There is a problem');
    await waitForText('Enter the company name.');
    await waitForText('This is not an email address.');
  });

  it('valid values are sent, and the form shows the email’s recipient', async () => {
    await fill('Company Name', 'Harbour & Sons <Ltd>');
    await fill('Contact Name', 'Nora Byrne');
    await fill('Contact Email Address', 'nora@harbour-sons.example');
    await click('::-p-aria([name="Send Invite"][role="button"])');
    await waitForText('Invite sent');
  });

  it('the email is in the Outbox, and greets the contact', async () => {
    await page.goto(`${demo.portalUrl}#/outbox`);
    const link = await openPortal(page).findMailedLink('Nora Byrne');
    const text = (await link?.evaluate(({ ownerDocument }) => ownerDocument.body.innerText)) ?? '';
    assert.match(text, /Hello Nora Byrne,/);
    assert.match(text, /Connect here/i);
  });
});
