import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { type Demo, serveDemo } from '../support/demo.ts';
import { openPortal } from '../support/portal-page.ts';

/** Wide enough for a table. */
const wide = { ...chromiumOptions, defaultViewport: { width: 1400, height: 900 } };

/** In Chromium, on the demo. */
describe('a reseller with 100,000 invites', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let portal: ReturnType<typeof openPortal>;

  before(async () => {
    [demo, browser] = await Promise.all([serveDemo('many'), launch(wide)]);
    page = await browser.newPage();
    portal = openPortal(page);
    await page.goto(`${demo.portalUrl}#/customers?tab=invites`);
  });

  after(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('shows the first page', async () => {
    await portal.waitForText('100,000');
    await portal.waitForRows(({ length }) => length === 25);
  });

  it('renders at most 2,000 nodes of the list', async () => {
    const nodes = await page.$eval('>>> invite-list', (list) => {
      const countNodes = (root: Node): number => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
        let count = 0;
        do {
          count++;
          const { shadowRoot } = walker.currentNode as Element;
          if (shadowRoot) count += countNodes(shadowRoot);
        } while (walker.nextNode());
        return count;
      };
      return countNodes(list);
    });
    assert.ok(nodes > 500, `${nodes} nodes`);
    assert.ok(nodes <= 2000, `${nodes} nodes`);
  });

  it('finds an invite by search', async () => {
    const [, , wanted = ''] = await portal.readCompanies();
    await portal.fill('Search', wanted);
    await portal.waitForAddress('q=');
    await portal.waitForRows((rows) => rows.length > 0 && rows.every((row) => row.company.includes(wanted)));
    await page.goto(`${demo.portalUrl}#/customers?tab=invites`);
    await portal.waitForRows((rows) => rows.some((row) => !row.company.includes(wanted)));
  });

  it('sorts from Z to A', async () => {
    const first = await portal.readCompanies();
    await portal.click('::-p-aria([name="Company Name"][role="button"])');
    await portal.waitForAddress('sort=companyName');
    await portal.click('::-p-aria([name="Company Name"][role="button"])');
    await portal.waitForAddress('sort=-companyName');
    await portal.waitForRows((rows) => rows.length > 0 && rows[0]?.company !== first[0]);
    const names = await portal.readCompanies();
    const { compare } = new Intl.Collator('en', { numeric: true });
    assert.deepEqual(
      names,
      names.toSorted((a, b) => compare(b, a)),
    );
  });
});
