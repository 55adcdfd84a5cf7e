import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch } from 'puppeteer-core';
import { publint } from 'publint';
import { createMockApi } from '../../mocks/index.ts';
import { serve } from '../../mocks/node.ts';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { packedFolder } from '../../tools/testing/pack.ts';
import { serveFolder, urlOf } from './support/serve-folder.ts';

describe('the package', () => {
  const files = readdirSync(packedFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(packedFolder, path)).isFile(),
  );
  let browser: Browser;

  before(async () => {
    browser = await launch(chromiumOptions);
  });

  after(() => browser?.close());

  it('has every file in package.json, and passes publint', async () => {
    const { messages } = await publint({ pkgDir: packedFolder, pack: false });
    assert.deepEqual(messages, []);
  });

  it('contains no Node runtime, sources or tests', () => {
    const unexpected = files.filter(
      (path) => !/^(dist\/|custom-elements\.json$|[A-Z]+(-[A-Z]+)?(\.md)?$|package\.json$)/.test(path),
    );
    assert.deepEqual(unexpected, []);
    assert.ok(files.includes('dist/cdn/invite-customer-form.js'));
    assert.ok(files.includes('dist/mocks/node.js'));
    assert.ok(files.includes('dist/themes/enterprise.css') && files.includes('dist/themes/playful.css'));
  });

  it('has no types or modules that import from outside', () => {
    const paths = files.filter((path) => path.startsWith('dist/'));
    const grep = ['-rnE', String.raw`from '(\.\./)+(src|mocks/src)/`, join(packedFolder, 'dist')];
    assert.ok(paths.length > 0);
    assert.throws(() => execFileSync('grep', grep), { status: 1 });
  });

  it('has no module on demand that loads another element, except for the page, which contains them', () => {
    const entries = files.flatMap((path) => /^dist\/cdn\/([\w-]+\.js)$/.exec(path)?.[1] ?? []);
    const chunks = files.filter((path) => path.startsWith('dist/cdn/chunks/'));
    const loading = chunks.filter((path) => {
      const code = readFileSync(join(packedFolder, path), 'utf8');
      // Modules loaded for prefixed names belong to no other element.
      return (
        !path.includes('/customers-page-view-') &&
        entries.some((entry) => entry !== 'prefixed.js' && code.includes(`"../${entry}"`))
      );
    });
    assert.ok(entries.includes('registration-form.js') && chunks.length > 0);
    assert.deepEqual(loading, []);
  });

  it('can be imported in Node without a DOM', async () => {
    // The standalone files and the service worker's mock are for browsers only.
    const modules = files.filter((path) => /^dist\/(index|define\/[\w-]+|mocks\/(index|node|page))\.js$/.test(path));
    assert.ok(modules.length > 10);
    const imports = modules.map((path) => `await import('${join(packedFolder, path)}');`).join('');
    execFileSync('node', ['--input-type=module', '-e', imports]);
  });

  it('works from plain HTML with one script', async (test) => {
    const api = await serve(createMockApi(), { port: 0 });
    test.after(() => api.close());
    const server = await serveFolder(
      packedFolder,
      `<!doctype html><title>Plain</title><link rel="icon" href="data:,">
      <invite-customer-form></invite-customer-form>
      <script type="module">
        import { createRestAdapter } from '/dist/cdn/invite-customer-form.js';
        document.querySelector('invite-customer-form').adapter = createRestAdapter({ baseUrl: '${api.url}' });
      </script>`,
    );
    test.after(() => server.close());
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(urlOf(server));
    await page.locator('::-p-aria([name="Company Name"])').fill('Plain Pages Ltd');
    await page.locator('::-p-aria([name="Contact Name"])').fill('Nora Byrne');
    await page.locator('::-p-aria([name="Contact Email Address"])').fill('nora@plain-pages.example');
    await page.locator('::-p-aria([name="Send Invite"][role="button"])').click();
    await page.locator('::-p-text(Invite sent)').wait();
    assert.deepEqual(problems, []);
  });
});
