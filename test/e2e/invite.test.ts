import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { openPortal } from '../support/portal-page.ts';

/** In Chromium, over the demo of `npm start`, as a reseller does it. */
describe('a reseller invites a customer', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launch(chromiumOptions)]);
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

  it('from the dashboard: wrong values are pointed out, nothing is sent', async () => {
    await click('::-p-aria([name="Invite New Customer"][role="button"])');
    await fill('Contact Email Address', 'not an address');
    await click('::-p-aria([name="Send Invite"][role="button"])');
    await waitForText('There is a problem');
    await waitForText('Enter the company name.');
    await waitForText('This is not an email address.');
  });

  it('right values are sent, and the form tells where the email went', async () => {
    await fill('Company Name', 'Harbour & Sons <Ltd>');
    await fill('Contact Name', 'Nora Byrne');
    await fill('Contact Email Address', 'nora@harbour-sons.example');
    await click('::-p-aria([name="Send Invite"][role="button"])');
    await waitForText('Invite sent');
  });

  it('the email stands in the Outbox, with a link that greets the contact', async () => {
    await page.goto(`${demo.portalUrl}#/outbox`);
    await click('::-p-xpath(//li//*[self::a or self::button][contains(., "Nora Byrne")])');
    const frame = await page.waitForSelector('iframe[srcdoc*="Nora Byrne"]');
    const mail = await frame?.contentFrame();
    const link = await mail?.waitForSelector('a[href*="#token="]');
    const href = (await link?.evaluate(({ href: address }) => address)) ?? '';
    const text = (await mail?.$eval('body', ({ innerText }) => innerText)) ?? '';
    assert.match(text, /Hello Nora Byrne,/);
    assert.match(text, /Connect here/i);

    const customer = await browser.newPage();
    await customer.goto(href);
    await customer.locator('::-p-text(Nora)').wait();
    assert.equal(new URL(customer.url()).hash, '', 'the token stays out of the address bar');
    await customer.close();
  });

  it('the invite is listed as Pending, although its link was opened', async () => {
    await page.goto(`${demo.portalUrl}#/customers`);
    await openPortal(page).waitForRow('Harbour & Sons <Ltd>', /nora@harbour-sons\.example[^]*Pending/);
  });
});
