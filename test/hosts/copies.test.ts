import assert from 'node:assert/strict';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { packedFolder } from '../../tools/testing/pack.ts';
import { observer, publishPage, type Seen } from './support/host-page.ts';
import { type HostSite, openSite } from './support/host-site.ts';
import { serveLogo } from './support/logo.ts';
import { mainPaths, operate } from './support/main-paths.ts';

const { version } = JSON.parse(readFileSync(join(packedFolder, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const later = '99.0.0';
const laterFolder = join(packedFolder, '../reseller-elements-later');

/** Creates a copy of the standalone files that reports a later version. */
function makeLater() {
  rmSync(laterFolder, { recursive: true, force: true });
  cpSync(join(packedFolder, 'dist/cdn'), laterFolder, { recursive: true });
  for (const file of globSync(join(laterFolder, '**/*.js')))
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`"${version}"`, `"${later}"`));
}

describe('several copies on a page', () => {
  let site: HostSite;
  let browser: Browser;
  let page: Page;

  before(async () => {
    makeLater();
    [site, browser] = await Promise.all([openSite(), launch(chromiumOptions)]);
    page = await browser.newPage();
    await serveLogo(page);
    site.folders.set('/first', join(packedFolder, 'dist/cdn'));
    site.folders.set('/again', join(packedFolder, 'dist/cdn'));
    site.folders.set('/later', laterFolder);
    site.publish('/observe.js', { body: observer });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(() => site.api.reset());

  /** Loads standalone files in order, and sets the provider's adapter. */
  async function open(...files: readonly string[]) {
    const body = `<!doctype html><title>A host</title><script src="/observe.js"></script>
      <reseller-provider><invite-list></invite-list><invite-customer-form></invite-customer-form></reseller-provider>
      <script type="module">
        const [{ createRestAdapter }] = [${files.map((file) => `await import('${file}')`).join()}];
        document.querySelector('reseller-provider').adapter = createRestAdapter({ baseUrl: '${site.apiUrl}' });
        window.isReady = true;
      </script>`;
    await page.goto(site.publish('/copies', { body }));
    await page.waitForFunction('window.isReady');
  }

  const listErrors = async () => ((await page.evaluate('seen')) as Seen).errors;
  const run = (tag: string) => mainPaths.find((path) => path.tag === tag)?.run(operate(page, tag));

  it('loading the same copy twice has no effect', async () => {
    await open('/first/reseller-elements.js', '/again/reseller-elements.js');
    await run('invite-customer-form');
    await run('invite-list');
    assert.deepEqual(await listErrors(), []);
  });

  for (const [order, files, stays] of [
    ['a later version after an earlier one', ['/first', '/later'], version],
    ['an earlier version after a later one', ['/later', '/first'], later],
  ] as const)
    it(`${order}: the first stays, with one warning in the console`, async () => {
      await open(...files.map((folder) => `${folder}/reseller-elements.js`));
      await run('invite-customer-form');
      await run('invite-list');
      const [warning = '', ...others] = await listErrors();
      assert.match(warning, /^warn: <[a-z-]+> is already defined by version /);
      assert.deepEqual(
        Array.from(warning.matchAll(/version ([\d.]+\d)/gi), ([, found]) => found),
        [stays, stays === later ? version : later],
      );
      assert.deepEqual(others, []);
    });

  for (const [provider, elements] of [
    ['/first', '/later'],
    ['/later', '/first'],
  ] as const)
    it(`the provider of ${provider} serves elements of ${elements}`, async () => {
      await open(
        `${provider}/reseller-provider.js`,
        `${elements}/invite-list.js`,
        `${elements}/invite-customer-form.js`,
      );
      await run('invite-customer-form');
      await run('invite-list');
    });
});

describe('define({ prefix })', () => {
  const prefix = 'acme';
  /** Defines foreign elements under all our names. */
  const foreignElements = `<script>for (const tag of ${JSON.stringify(mainPaths.map(({ tag }) => tag))})
    customElements.define(tag, class extends HTMLElement {});</script>`;
  let site: HostSite;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [site, browser] = await Promise.all([openSite(), launch(chromiumOptions)]);
    page = await browser.newPage();
    await serveLogo(page);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(() => site.api.reset());

  const file = '/package/dist/cdn/prefixed.js';
  const listErrors = async () => ((await page.evaluate('seen')) as Seen).errors;

  for (const path of mainPaths)
    it(`<${prefix}-${path.tag}> works where <${path.tag}> is a foreign element`, async () => {
      const tag = `${prefix}-${path.tag}`;
      await page.goto(await publishPage(site, { path, tag, file, head: foreignElements }));
      await path.run(operate(page, tag));
      assert.deepEqual(await listErrors(), []);
    });

  it('the invite form shows the preview with the same prefix', async () => {
    const [path] = mainPaths;
    assert.ok(path);
    const tag = `${prefix}-${path.tag}`;
    await page.goto(await publishPage(site, { path, tag, file, head: foreignElements }));
    const { fill, click, see } = operate(page, tag);
    await fill('Company Name', 'Quayside Joinery');
    await fill('Contact Name', 'Nora Byrne');
    await fill('Contact Email Address', 'nora@quayside.example');
    await click('Preview the email');
    await see('Show as the customer’s mail program does');
    const found = await page.evaluate(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('acme-invite-email-preview') !== null,
      tag,
    );
    assert.ok(found);
  });

  it('covers every element of the manifest', async () => {
    const manifest = readFileSync(join(packedFolder, 'custom-elements.json'), 'utf8');
    const tags = Array.from(manifest.matchAll(/"tagName": "([\w-]+)"/g), ([, tag]) => `${prefix}-${tag}`);
    const [path] = mainPaths;
    assert.ok(path && tags.length >= mainPaths.length);
    await page.goto(await publishPage(site, { path, tag: `${prefix}-${path.tag}`, file }));
    await page.waitForFunction('window.isReady');
    const missing = await page.evaluate((names) => names.filter((name) => !customElements.get(name)), tags);
    assert.deepEqual(missing, []);
  });

  it('rejects an invalid prefix', async () => {
    const body = `<!doctype html><title>A host</title><script type="module">
      const { define } = await import('${file}');
      window.refused = ['', 'Acme', '1st', 'a b', 'acme-'].map((prefix) => {
        try { define({ prefix }); } catch (error) { return error.name; }
      });
    </script>`;
    await page.goto(site.publish('/refused', { body }));
    await page.waitForFunction('window.refused');
    assert.deepEqual(
      await page.evaluate('refused'),
      Array.from({ length: 5 }, () => 'RangeError'),
    );
  });
});
