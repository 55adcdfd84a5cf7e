import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { type Browser, launch } from 'puppeteer-core';
import { createMockApi } from '../../mocks/index.ts';
import { serve } from '../../mocks/node.ts';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { packedFolder } from '../../tools/testing/pack.ts';
import { serveFolder, urlOf } from './support/serve-folder.ts';

type Handle = (request: Request, answer: () => Promise<Response>) => Response | Promise<Response>;

describe('an API on another origin', () => {
  let browser: Browser;

  before(async () => {
    browser = await launch(chromiumOptions);
  });

  after(() => browser?.close());

  /** Serves the mock on its own origin, with one deviation, and a page with an element on another origin. */
  async function open(test: TestContext, element: string, handle: Handle) {
    const api = createMockApi();
    const server = await serve(
      { ...api, handle: async (request) => handle(request, () => api.handle(request)) },
      { port: 0 },
    );
    test.after(() => server.close());
    const site = await serveFolder(
      packedFolder,
      `<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,">
      <${element}></${element}>
      <script type="module">
        import { createRestAdapter } from '/dist/cdn/${element}.js';
        window.signIns = 0;
        const onUnauthenticated = () => { window.signIns++; };
        document.querySelector('${element}').adapter = createRestAdapter({ baseUrl: '${server.url}', onUnauthenticated });
      </script>`,
    );
    test.after(() => site.close());
    const page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    const hints: string[] = [];
    const { promise: firstHint, resolve } = Promise.withResolvers<string>();
    page.on('console', (message) => {
      if (!message.text().startsWith('Reseller Elements')) return;
      hints.push(message.text());
      resolve(message.text());
    });
    await page.goto(urlOf(site));
    return { page, hints, firstHint, api };
  }

  it('that does not allow the Idempotency-Key: the outcome is unknown, and the headers are logged', async (test) => {
    const { page, firstHint, api } = await open(test, 'invite-customer-form', async ({ method }, answer) => {
      const response = await answer();
      if (method === 'OPTIONS') response.headers.set('Access-Control-Allow-Headers', 'Authorization, Content-Type');
      return response;
    });
    await page.locator('::-p-aria([name="Company Name"])').fill('Plain Pages Ltd');
    await page.locator('::-p-aria([name="Contact Name"])').fill('Nora Byrne');
    await page.locator('::-p-aria([name="Contact Email Address"])').fill('nora@plain-pages.example');
    await page.locator('::-p-aria([name="Send Invite"][role="button"])').click();
    await page.locator('::-p-text(We could not tell whether the invite was sent)').wait();
    assert.match(await firstHint, /Access-Control-Allow-Headers: [^"]*Idempotency-Key/);
    assert.equal((await api.outbox()).filter(({ to }) => to.includes('nora@plain-pages.example')).length, 0);
  });

  it('that redirects to a sign-in page on a third origin: the user is asked to sign in', async (test) => {
    const signIn = await serveFolder(packedFolder, '<!doctype html><title>Sign in</title>');
    test.after(() => signIn.close());
    const { page, hints } = await open(test, 'customer-list', async ({ method }, answer) =>
      method === 'OPTIONS'
        ? answer()
        : new Response(null, {
            status: 302,
            headers: { Location: urlOf(signIn), 'Access-Control-Allow-Origin': '*' },
          }),
    );
    await page.locator('::-p-text(You are signed out.)').wait();
    assert.equal(await page.evaluate('signIns'), 1);
    assert.deepEqual(hints, []);
  });
});
