import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch } from 'puppeteer-core';
import { publint } from 'publint';
import { createMockApi } from '../../mocks/index.ts';
import { serve } from '../../mocks/node.ts';
import { chromiumOptions } from '../../tools/testing/browsers.ts';

const root = resolve(import.meta.dirname, '../..');
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };

/** What `npm pack` would publish, unpacked into a folder of its own. */
function pack(folder: string): readonly string[] {
  execFileSync('node', ['tools/build.ts'], { cwd: root, stdio: 'ignore' });
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const output = execFileSync('npm', options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [packed] = JSON.parse(output) as { filename: string; files: { path: string }[] }[];
  execFileSync('tar', ['-xzf', join(folder, packed?.filename ?? ''), '-C', folder]);
  return packed?.files.map(({ path }) => path) ?? [];
}

/** Serves a folder, and one page of plain HTML at `/`. */
async function serveFolder(folder: string, html: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, url);
    if (url === '/') response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
    else if (!existsSync(file)) response.writeHead(404).end();
    else createReadStream(file).pipe(response.writeHead(200, { 'Content-Type': types[extname(url)] ?? 'text/plain' }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reseller-elements-'));
  let files: readonly string[];
  let browser: Browser;

  before(async () => {
    files = pack(folder);
    browser = await launch(chromiumOptions);
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('has what package.json promises, and publint finds nothing wrong', async () => {
    const { messages } = await publint({ pkgDir: join(folder, 'package'), pack: false });
    assert.deepEqual(messages, []);
  });

  it('brings no Node runtime, no sources and no tests', () => {
    const strangers = files.filter(
      (path) => !/^(dist\/|custom-elements\.json$|[A-Z]+(-[A-Z]+)?(\.md)?$|package\.json$)/.test(path),
    );
    assert.deepEqual(strangers, []);
    assert.ok(files.includes('dist/cdn/invite-customer-form.js'));
    assert.ok(files.includes('dist/mocks/node.js'));
  });

  it('has types and modules that lead nowhere outside of it', () => {
    const paths = files.filter((path) => path.startsWith('dist/'));
    const grep = ['-rnE', String.raw`from '(\.\./)+(src|mocks/src)/`, join(folder, 'package/dist')];
    assert.ok(paths.length > 0);
    assert.throws(() => execFileSync('grep', grep), { status: 1 });
  });

  it('has no part on demand that loads another element with it', () => {
    const entries = files.flatMap((path) => /^dist\/cdn\/([\w-]+\.js)$/.exec(path)?.[1] ?? []);
    const chunks = files.filter((path) => path.startsWith('dist/cdn/chunks/'));
    const loading = chunks.filter((path) => {
      const code = readFileSync(join(folder, 'package', path), 'utf8');
      return entries.some((entry) => code.includes(`"../${entry}"`));
    });
    assert.ok(entries.includes('registration-form.js') && chunks.length > 0);
    assert.deepEqual(loading, []);
  });

  it('can be imported in Node, without a DOM', async () => {
    const modules = ['dist/index.js', 'dist/define/all.js', 'dist/mocks/index.js', 'dist/mocks/node.js'];
    // The unpacked package borrows the dependencies of the project.
    execFileSync('ln', ['-s', join(root, 'node_modules'), join(folder, 'node_modules')]);
    const imports = modules.map((path) => `await import('${join(folder, 'package', path)}');`).join('');
    execFileSync('node', ['--input-type=module', '-e', imports]);
  });

  it('works from plain HTML with one script', async (test) => {
    const api = await serve(createMockApi(), { port: 0 });
    test.after(() => api.close());
    const server = await serveFolder(
      join(folder, 'package'),
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
