import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { firefoxOptions } from '../../tools/testing/browsers.ts';
import { publishPage, type Seen } from './support/host-page.ts';
import { type HostSite, openSite } from './support/host-site.ts';
import { mainPaths, operate } from './support/main-paths.ts';
import { policies } from './support/policies.ts';

/** Trusted Types are recent in Firefox; test them with the most common form. */
describe('policies of hosts in Firefox', { concurrency: 1 }, () => {
  const [path] = mainPaths;
  let site: HostSite;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [site, browser] = await Promise.all([openSite(), launch(firefoxOptions)]);
    page = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const { name, policy, nonce, permits } of policies)
    it(`${name}: ${permits ? 'reports nothing' : 'reports one violation, and the console explains what to allow'}`, async () => {
      assert.ok(path);
      site.api.reset();
      await page.goto(await publishPage(site, { path, policy: policy(site), nonce }));
      await page.waitForFunction('window.isReady');
      if (permits) await path.run(operate(page, path.tag));
      else await page.waitForFunction('seen.errors.length > 0');
      const { violations, errors } = (await page.evaluate('seen')) as Seen;
      assert.deepEqual(violations, permits ? [] : ['trusted-types']);
      assert.equal(errors.length, permits ? 0 : 1);
    });
});
