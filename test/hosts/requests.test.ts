import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type Browser, type HTTPRequest, launch } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { publishPage } from './support/host-page.ts';
import { type HostSite, openSite } from './support/host-site.ts';
import { serveLogo } from './support/logo.ts';
import { mainPaths, operate } from './support/main-paths.ts';

describe('requests in the network panel', () => {
  let site: HostSite;
  let browser: Browser;

  before(async () => {
    [site, browser] = await Promise.all([openSite(), launch(chromiumOptions)]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(() => site.api.reset());

  const isStream = (request: HTTPRequest) => request.url().endsWith('/invites/events');

  for (const path of mainPaths)
    it(`of <${path.tag}> are not shown as canceled if they succeeded`, async () => {
      const page = await browser.newPage();
      await serveLogo(page);
      const aborted: string[] = [];
      page.on('requestfailed', (request) => {
        // Requests with a successful response must not be canceled, because their bodies were read to the end.
        if (request.response()?.ok() && !isStream(request)) aborted.push(`${request.method()} ${request.url()}`);
      });
      await page.goto(await publishPage(site, { path }));
      for (const words of path.ready) await operate(page, path.tag).see(words);
      await path.run(operate(page, path.tag));
      await page.waitForNetworkIdle({ concurrency: 1 });
      assert.deepEqual(aborted, []);
      await page.close();
    });
});
