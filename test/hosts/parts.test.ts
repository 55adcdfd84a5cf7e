import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type Browser, type HTTPRequest, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { publishPage } from './support/host-page.ts';
import { type HostSite, openSite } from './support/host-site.ts';
import { mainPaths, operate } from './support/main-paths.ts';

/** Parts of the customers page that load on demand, and how to open them. */
const parts: Readonly<Record<string, { readonly file: RegExp; readonly opener?: string; readonly until: string }>> = {
  'its view': { file: /customers-page-view-/, until: 'Castell & Sons Joinery Ltd' },
  'a list': { file: /\/customer-list\.js$/, until: 'Castell & Sons Joinery Ltd' },
  'a form': { file: /\/add-customer-form\.js$/, opener: 'Add New Customer', until: 'No email is sent' },
};

describe('a part of the customers page that fails to load', () => {
  let site: HostSite;
  let browser: Browser;
  let page: Page;
  /** The files to block, and the number of blocked requests. */
  let refused: RegExp | undefined;
  let refusals: number;

  const refuse = (request: HTTPRequest) => {
    if (!refused?.test(request.url())) return void request.continue();
    refusals++;
    void request.abort('failed');
  };

  before(async () => {
    [site, browser] = await Promise.all([openSite(), launch(chromiumOptions)]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', refuse);
    refusals = 0;
  });

  for (const [name, { file, opener, until }] of Object.entries(parts))
    it(`${name}: shows one error, and loads on a retry, which restores the focus`, async () => {
      const path = mainPaths.find(({ tag }) => tag === 'customers-page');
      assert.ok(path);
      refused = file;
      await page.goto(await publishPage(site, { path }));
      const { click, see } = operate(page, path.tag);
      if (opener) await click(opener);
      await see('could not be loaded');
      // Wait until lists have loaded, so that repeated retries would be noticed.
      await page.waitForNetworkIdle({ idleTime: 300 });
      assert.equal(refusals, 1);
      refused = undefined;
      await page.locator('customers-page >>> [role=alert] button, customers-page >>> [role=alert] + button').click();
      await see(until);
      const focused = await page.waitForFunction(() => {
        const within = document.querySelector('customers-page')?.shadowRoot?.activeElement;
        return within?.matches('[role=tab], .body > *') && within.localName;
      });
      assert.equal(await focused.jsonValue(), opener ? 'add-customer-form' : 'button');
      await page.close();
    });
});
