import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { observer, type Seen } from './support/host-page.ts';
import { type HostSite, openSite } from './support/host-site.ts';
import { serveLogo } from './support/logo.ts';
import { mainPaths, operate } from './support/main-paths.ts';

const turbo = dirname(fileURLToPath(import.meta.resolve('@hotwired/turbo')));

/** A page of a site with Turbo, which sets the adapter of each element that a visit shows. */
const toPage = (
  site: HostSite,
  body: string,
  properties = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
<meta name="turbo-refresh-method" content="morph">
<script src="/observe.js"></script>
<script type="module">
  import * as Turbo from '/turbo/turbo.es2017-esm.js';
  import { createRestAdapter } from '/package/dist/cdn/reseller-elements.js';
  const adapter = createRestAdapter({ baseUrl: '${site.apiUrl}' });
  const connect = () => {
    for (const element of document.querySelectorAll('#host > *')) {
      element.adapter = adapter;
      ${properties}
    }
  };
  for (const type of ['turbo:load', 'turbo:render']) document.addEventListener(type, connect);
  connect();
  Object.assign(window, { Turbo, isReady: true });
</script></head><body><div id="host">${body}</div></body></html>`;

describe('Turbo', () => {
  let site: HostSite;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [site, browser] = await Promise.all([openSite(), launch(chromiumOptions)]);
    page = await browser.newPage();
    await serveLogo(page);
    site.folders.set('/turbo', turbo);
    site.publish('/observe.js', { body: observer });
    site.publish('/other', { body: toPage(site, '<p>Another page</p>') });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(() => site.api.reset());

  const listErrors = async () => ((await page.evaluate('seen')) as Seen).errors;
  const show = (words: string) => page.waitForFunction((text) => document.body.textContent?.includes(text), {}, words);

  /** Opens an element's page, and waits until it is loaded. */
  async function open({ tag, markup, properties, hash, ready }: (typeof mainPaths)[number]) {
    const url = site.publish(`/turbo-${tag}`, { body: toPage(site, markup(tag), properties) });
    await page.goto('about:blank');
    await page.goto(url + ((await hash?.(site.api)) ?? ''));
    for (const words of ready) await operate(page, tag).see(words);
  }

  for (const path of mainPaths) {
    it(`<${path.tag}> works after a visit to another page and Back`, async () => {
      await open(path);
      await page.evaluate(`Turbo.visit('/other')`);
      await show('Another page');
      await page.goBack();
      for (const words of path.ready) await operate(page, path.tag).see(words);
      assert.equal(await page.$$eval(path.tag, ({ length }) => length), 1);
      await path.run(operate(page, path.tag));
      assert.deepEqual(await listErrors(), []);
    });

    it(`<${path.tag}> works after a refresh that morphs the page`, async () => {
      await open(path);
      await page.evaluate(`new Promise((resolve) => {
        document.addEventListener('turbo:render', resolve, { once: true });
        Turbo.session.refresh(location.href);
      })`);
      await path.run(operate(page, path.tag));
      assert.deepEqual(await listErrors(), []);
    });
  }

  it('Back shows the registration form with its input, except for the password', async () => {
    const path = mainPaths.find(({ tag }) => tag === 'registration-form');
    assert.ok(path);
    await open(path);
    const { fill } = operate(page, path.tag);
    await fill('Street Address', '12 Custom House Quay');
    await fill('Password', 'correct horse battery staple');
    await page.evaluate(`Turbo.visit('/other')`);
    await show('Another page');
    await page.goBack();
    await operate(page, path.tag).see('Create Account');
    const values = () =>
      page.$$eval('registration-form form', (forms) =>
        forms.map((form) => [...new FormData(form)].filter(([name]) => /line1|password/.test(name))),
      );
    await page.waitForFunction(() => document.querySelectorAll('registration-form form').length === 1);
    assert.deepEqual(await values(), [
      [
        ['/address/line1', '12 Custom House Quay'],
        ['/password', ''],
      ],
    ]);
  });
});
