import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { lighthouse } from '../node/mocks/client.ts';

const mocks = resolve(import.meta.dirname, '../../mocks');
const { resolve: resolveModule } = createRequire(import.meta.url);
/** The versions of msw that hosts may have, by the name of the installed package. */
type Msw = 'msw' | 'msw-2';

/** A mock on the page's own site, configured by the query. */
const script = `
  import { createMockApi } from '${mocks}/index.ts';
  import { interceptInPage } from '${mocks}/page.ts';
  import { startWorker } from '${mocks}/worker.ts';
  const api = createMockApi({ baseUrl: '/api', faultDelay: 20 });
  const start = location.search === '?worker' ? startWorker : interceptInPage;
  window.mock = { api, end: await start(api) };
`;

/** Bundles the worker as a host with this version of msw would. */
async function bundle(msw: Msw): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: [{ find: /^msw(?=$|\/)/, replacement: msw }] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
        load: (id) => (id === '\0entry' ? script : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      rolldownOptions: { input: 'entry', output: { inlineDynamicImports: true } },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return output[0].code;
}

async function serveSite(msw: Msw): Promise<Server> {
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', await bundle(msw)],
    '/mockServiceWorker.js': ['text/javascript', readFileSync(resolveModule(`${msw}/mockServiceWorker.js`), 'utf8')],
  };
  const server = createServer(({ url = '/' }, response) => {
    const [type, text] = files[url.replace(/\?.*/, '')] ?? [];
    if (type) response.writeHead(200, { 'Content-Type': type }).end(text);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

describe('the mock in Chromium', () => {
  const servers = new Map<Msw, Server>();
  let browser: Browser;

  before(async () => {
    browser = await launch(chromiumOptions);
    for (const msw of ['msw', 'msw-2'] as const) servers.set(msw, await serveSite(msw));
  });
  after(async () => {
    await browser?.close();
    for (const server of servers.values()) server.close();
  });

  async function open(query: string, msw: Msw): Promise<Page> {
    const page = await browser.newPage();
    const { port } = servers.get(msw)!.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/${query}`);
    await page.waitForFunction('window.mock');
    return page;
  }

  /** Returns a call's result in the page: status and start of the body, or the error's name. */
  const call = (page: Page, path: string, fault?: string, body?: object): Promise<string> =>
    page.evaluate(
      async (url, name, text) => {
        const { api } = Reflect.get(globalThis, 'mock') as { api: { inject(injection: object): void } };
        if (name) api.inject({ fault: name, times: 'once' });
        const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': '"browser"' };
        try {
          const response = await fetch(`/api${url}`, text ? { method: 'POST', headers, body: text } : {});
          return `${response.status} ${(await response.text()).slice(0, 12)}`;
        } catch (error) {
          return (error as Error).name;
        }
      },
      path,
      fault,
      body && JSON.stringify(body),
    );

  for (const [way, query, msw] of [
    ['through a service worker', '?worker', 'msw'],
    ['through a service worker of msw 2', '?worker', 'msw-2'],
    ['in the page', '', 'msw'],
  ] as const)
    describe(way, () => {
      let page: Page;
      before(async () => void (page = await open(query, msw)));
      after(() => page?.close());

      it('answers reads and writes', async () => {
        assert.equal(await call(page, '/session'), '200 {"reseller":');
        assert.equal(await call(page, '/invites', undefined, lighthouse), '201 {"invite":{"');
      });

      for (const [fault, seen] of [
        ['commit-then-drop', 'TypeError'],
        ['reset-before-body', 'TypeError'],
        ['reset-in-body', 'TypeError'],
        ['truncated-json', '200 {"reseller":'],
        ['redirect-to-login', '200 <!doctype ht'],
        ['no-content-204', '204 '],
        ['unavailable', '503 {"type":"abo'],
      ] as const)
        it(`simulates the fault ${fault}`, async () => assert.equal(await call(page, '/session', fault), seen));

      it('streams slow bodies', async () => {
        assert.equal(await call(page, '/invites?q=nobody', 'drip-body'), '200 {"items":[],');
      });

      it('stops intercepting requests once stopped', async () => {
        await page.evaluate('window.mock.end()');
        assert.equal(await call(page, '/session'), '404 ');
      });
    });
});
