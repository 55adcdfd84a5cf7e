import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

  it('contains no Node runtime, no tests, and only those sources that the guides link to', () => {
    const linked = /^(?:docs\/|examples\/|src\/contract\/openapi\.yaml$|src\/themes\/|bench\/RESULTS\.md$)/;
    const unexpected = files.filter(
      (path) =>
        !/^(dist\/|custom-elements\.json$|[A-Z]+(-[A-Z]+)?(\.md)?$|package\.json$)/.test(path) && !linked.test(path),
    );
    assert.deepEqual(unexpected, []);
    assert.ok(!files.some((path) => /node_modules|package-lock|(?:^|\/)\.(?!npmrc)/.test(path)));
    assert.ok(files.includes('dist/cdn/invite-customer-form.js'));
    assert.ok(files.includes('dist/mocks/node.js'));
    assert.ok(files.includes('dist/themes/enterprise.css') && files.includes('dist/themes/playful.css'));
  });

  it('contains every page and picture that its pages link to', () => {
    const pages = files.filter((path) => path.endsWith('.md'));
    assert.ok(pages.includes('README.md') && pages.includes('docs/guides/back-ends.md'));
    const dead = pages.flatMap((page) => {
      const text = readFileSync(join(packedFolder, page), 'utf8');
      const targets = Array.from(text.matchAll(/\]\((?!https?:|#)([^()#\s]+)/g), ([, target = '']) => target);
      return targets
        .map((target) => join(dirname(page), target))
        .filter((target) => !existsSync(join(packedFolder, target)))
        .map((target) => `${page}: ${target}`);
    });
    assert.deepEqual(dead, []);
  });

  it('stays below 1.5 MB, with its guides and pictures', () => {
    const [tarball = ''] = globSync('*.tgz', { cwd: dirname(dirname(packedFolder)) });
    assert.ok(statSync(join(dirname(dirname(packedFolder)), tarball)).size < 1_500_000);
  });

  it('has a command that serves the mock API, without msw', async () => {
    const { bin } = JSON.parse(readFileSync(join(packedFolder, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
    };
    const command = join(packedFolder, bin['reseller-elements'] ?? '');
    assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    const modules = listReached(dirname(command), ['bin.js', 'server.js'], /from '(\.[^']+)'/g);
    for (const path of modules)
      assert.doesNotMatch(readFileSync(join(dirname(command), path), 'utf8'), /from '(?:msw|@mswjs)/, path);
    // Outside the project, where no other package is installed.
    const folder = mkdtempSync(join(tmpdir(), 'reseller-elements-'));
    cpSync(packedFolder, join(folder, 'node_modules/reseller-elements'), { recursive: true });
    const child = spawn(process.execPath, [
      join(folder, 'node_modules/reseller-elements', bin['reseller-elements'] ?? ''),
      'mock-api',
      '--port',
      '0',
      '--scenario',
      'empty',
    ]);
    try {
      let output = '';
      for await (const text of child.stdout.setEncoding('utf8') as AsyncIterable<string>)
        if ((output += text).includes('Mails')) break;
      const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      const response = await fetch(`${url}/invites`);
      assert.deepEqual(((await response.json()) as { items: unknown[] }).items, []);
    } finally {
      child.kill();
      rmSync(folder, { recursive: true });
    }
  });

  it('has no types or modules that import from outside', () => {
    const paths = files.filter((path) => path.startsWith('dist/'));
    const grep = ['-rnE', String.raw`from '(\.\./)+(src|mocks/src)/`, join(packedFolder, 'dist')];
    assert.ok(paths.length > 0);
    assert.throws(() => execFileSync('grep', grep), { status: 1 });
  });

  it('has no module on demand that loads an element which its page has not loaded, except for the page, which contains them', () => {
    const folder = join(packedFolder, 'dist/cdn');
    // Modules for prefixed names and for adapters belong to no other element.
    const entries = files.flatMap((path) => /^dist\/cdn\/((?!prefixed|adapters)[\w-]+\.js)$/.exec(path)?.[1] ?? []);
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
    const modules = files.filter((path) =>
      /^dist\/(index|adapters|define\/[\w-]+|frameworks\/react|mocks\/(index|node|page))\.js$/.test(path),
    );
    assert.ok(modules.length > 10);
    const imports = modules.map((path) => `await import('${join(packedFolder, path)}');`).join('');
    execFileSync('node', ['--input-type=module', '-e', imports]);
  });

  it('loads no element with its adapters', () => {
    const reached = listReached(packedFolder, ['dist/adapters.js'], /(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g);
    assert.ok(reached.size > 5);
    assert.deepEqual(
      [...reached].filter((path) => /^dist\/(?:elements|controllers|define)\//.test(path)),
      [],
    );
  });

  it('has React components that a server component can render', () => {
    const modules = files.filter((path) => /^dist\/frameworks\/react(?:\/.*\.gen)?\.js$/.test(path));
    assert.ok(modules.length > 8);
    for (const path of modules) assert.match(readFileSync(join(packedFolder, path), 'utf8'), /^'use client';/, path);
  });

  it('works from plain HTML with one script, as the README embeds it', async (test) => {
    const api = await serve(createMockApi(), { port: 0 });
    test.after(() => api.close());
    const readme = readFileSync(join(packedFolder, 'README.md'), 'utf8');
    const [, embed = ''] = /\n## Embed it\n+```html\n([^]*?)```/.exec(readme) ?? [];
    const server = await serveFolder(
      packedFolder,
      `<!doctype html><title>Plain</title><link rel="icon" href="data:,">
      ${embed.replace('https://your.cdn.example/reseller-elements/', '/dist/').replace("'/api'", `'${api.url}'`)}`,
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
