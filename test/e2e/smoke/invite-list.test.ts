import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../../tools/testing/browsers.ts';
import { type Demo, serveDemo } from '../../support/demo.ts';
import { callDemo } from '../../support/demo-api.ts';
import { openPortal } from '../../support/portal-page.ts';

const company = 'Harbour & Sons <Ltd>';
const email = 'nora@harbour-sons.example';

/** Wide enough for a table. */
const wide = { ...chromiumOptions, defaultViewport: { width: 1400, height: 900 } };

/** In Chromium, on the demo. */
describe('a reseller manages invites', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let portal: ReturnType<typeof openPortal>;

  before(async () => {
    [demo, browser] = await Promise.all([serveDemo(), launch(wide)]);
    page = await browser.newPage();
    portal = openPortal(page);
    await page.goto(`${demo.portalUrl}#/customers?tab=invites`);
  });

  after(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('an invite sent by the form appears in the list on the same page', async () => {
    await portal.waitForRow('Lighthouse Optics');
    await portal.click('::-p-aria([name="Invite New Customer"][role="button"])');
    // The list behind the dialog has fields too.
    await portal.fill('Company Name', company);
    await portal.fill('Contact Name', 'Nora Byrne');
    await portal.fill('Contact Email Address', email);
    await portal.click('::-p-aria([name="Send Invite"][role="button"])');
    await portal.waitForText('Invite sent');
    await portal.waitForRow(company, /Pending/);
    await page.keyboard.press('Escape');
  });

  it('it can be resent once its time has come; the second email is in the Outbox', async () => {
    await callDemo(demo.apiUrl).post('/_mock/clock', { advance: 61_000 });
    await page.reload();
    await portal.waitForRow(company);
    await portal.clickInRow(company, 'Resend Invite');
    await portal.waitForRow(company, /2 times/);
    await portal.waitForText('A new email');
    await portal.waitForRow(company, /in \d+ s/);
    assert.equal((await callDemo(demo.apiUrl).listLinks(email)).length, 2);
  });

  it('another one is revoked through the dialog, and another tab shows it', async () => {
    const other = await browser.newPage();
    const otherPortal = openPortal(other);
    await other.goto(`${demo.portalUrl}#/customers?tab=invites`);
    await otherPortal.waitForRow('Keller & Söhne GmbH', /Pending/);
    await page.bringToFront();
    await portal.clickInRow('Keller & Söhne GmbH', 'Details');
    await portal.click('::-p-aria([name="Revoke Invite"][role="button"])');
    await portal.waitForText('This cannot be undone');
    await portal.click('::-p-aria([name="Revoke Invite"][role="button"])');
    await portal.waitForRow('Keller & Söhne GmbH', /Revoked/);
    await other.bringToFront();
    await otherPortal.waitForRow('Keller & Söhne GmbH', /Revoked/);
    await other.close();
    await page.bringToFront();
  });

  it('search, filter, sorting and page are in the URL, and are restored from it', async () => {
    await portal.fill('Search', 'e');
    await portal.waitForAddress('q=e');
    await portal.click('::-p-aria([name="Pending"][role="checkbox"])');
    await portal.waitForAddress('status=pending');
    await portal.waitForRows((rows) => rows.length > 1 && rows.every(({ text }) => text.includes('Pending')));
    const bySending = await portal.readCompanies();
    await portal.click('::-p-aria([name="Company Name"][role="button"])');
    await portal.waitForAddress('sort=companyName');
    await portal.waitForRows(([row]) => row !== undefined && row.company !== bySending[0]);
    const seen = await portal.readCompanies();
    assert.deepEqual(seen.toSorted(), bySending.toSorted());
    await page.reload();
    await portal.waitForRow(seen[0] ?? '');
    assert.deepEqual(await portal.readCompanies(), seen);
    assert.equal(await page.$eval('>>> input[type="search"]', ({ value }) => value), 'e');
  });

  it('the second page has a URL too', async () => {
    await page.goto(`${demo.portalUrl}#/customers?tab=invites`);
    await portal.waitForRow(company);
    const first = await portal.readCompanies();
    await portal.click('::-p-aria([name="Next"][role="button"])');
    await portal.waitForAddress('cursor=');
    await portal.waitForRows((rows) => rows.length > 0 && rows[0]?.company !== first[0]);
    const second = await portal.readCompanies();
    await page.reload();
    await portal.waitForRow(second[0] ?? '');
    assert.deepEqual(await portal.readCompanies(), second);
  });
});
