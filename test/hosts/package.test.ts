import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch } from 'puppeteer-core';
import { publint } from 'publint';
import { createMockApi } from '../../mocks/index.ts';
import { serve } from '../../mocks/node.ts';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { packedFolder } from '../../tools/testing/pack.ts';
import { serveFolder, urlOf } from './support/serve-folder.ts';

/** Lists modules and everything that they load, as paths from a folder. `pattern` captures the paths of a module's imports. */
function listReached(
  folder: string,
  modules: readonly string[],
  pattern: RegExp,
  except?: RegExp,
): ReadonlySet<string> {
  const reached = new Set(modules);
  for (const path of reached) {
    if (except?.test(path)) continue;
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, target = ''] of code.matchAll(pattern)) reached.add(join(dirname(path), target));
  }
  return reached;
}

const staticImports = /(?:from|import) ?"(\.[^"]+)"/g;
const allImports = /"(\.\.?\/[\w./-]+\.js)"/g;

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

  it('has no module on demand that loads an element which its page has not loaded, except for the page, which contains them', () => {
    const folder = join(packedFolder, 'dist/cdn');
    // Modules for prefixed names belong to no other element.
    const entries = files.flatMap((path) => /^dist\/cdn\/((?!prefixed)[\w-]+\.js)$/.exec(path)?.[1] ?? []);
    const broken = entries.flatMap((entry) => {
      const atOnce = listReached(folder, [entry], staticImports);
      const ever = listReached(folder, [entry], allImports, /customers-page-view-/);
      return [...ever].filter((path) => entries.includes(path) && !atOnce.has(path)).map((path) => [entry, path]);
    });
    assert.ok(entries.includes('registration-form.js'));
    assert.ok(listReached(folder, ['invite-list.js'], allImports).size > 20);
    assert.deepEqual(broken, []);
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
