import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { ExamplePage } from './support/example-page.ts';
import type { ServedExample } from './support/serve-example.ts';
import { serveNext } from './support/serve-next.ts';

const company = 'Juniper Row Bakery';

/** Opens a page of the app by its address, so that React hydrates what the server has rendered. */
const openHard = (page: ExamplePage, path: string) => page.goto(path);

/** Opens a page of the app by its link, so that React renders it in the browser. */
const openSoft = async (page: ExamplePage, path: string) => {
  await page.goto(path === '' ? 'add' : '');
  await page.page.locator(`nav a[href="/${path}"]`).click();
  await page.page.waitForFunction((wanted) => location.pathname === wanted, {}, `/${path}`);
};

for (const [mode, isDevelopment] of [
  ['in production', false],
  // StrictMode mounts everything twice.
  ['in development', true],
] as const)
  describe(`the elements in Next.js ${mode}`, () => {
    let host: ServedExample;
    let browser: Browser;

    before(async () => {
      [host, browser] = await Promise.all([
        serveNext(isDevelopment),
        launch({ ...chromiumOptions, defaultViewport: { width: 1400, height: 1000 } }),
      ]);
    });

    after(async () => {
      await browser?.close();
      await host?.close();
    });

    /** A test that fails on any console output, such as a hydration warning, and on any unhandled error. */
    const check = (name: string, run: (page: ExamplePage) => Promise<void>) =>
      it(name, async () => {
        const page = await ExamplePage.open(browser, host);
        await run(page);
        await page.close();
      });

    it('are part of the server’s markup, with their slots', async () => {
      const html = await (await fetch(host.url)).text();
      assert.match(html, /<reseller-provider[^>]*><h1>Reseller Elements in Next.js/);
      assert.match(html, /<invite-customer-form class="invite"[^>]*><h2 slot="heading">Invite a customer/);
      assert.doesNotMatch(html, /\[object Object\]/);
    });

    for (const [how, open] of Object.entries({ 'a hard load': openHard, 'a soft load': openSoft })) {
      check(`have values, texts, listeners and a ref after ${how}`, async (page) => {
        await open(page, '');
        await page.waitForControl('Company Name', { value: company, disabled: false });
        await page.fill('Company Name', 'Half Typed Ltd');
        await page.click('Start over');
        await page.waitForControl('Company Name', { value: company });
        await page.click('Send the invitation');
        await page.waitForStatus(`Invited ${company}`);
        assert.equal((await page.listInvites(company)).length, 1);
      });

      check(`have texts and lists after ${how}`, async (page) => {
        await open(page, 'add');
        await page.waitForControl('Country', { value: 'IE' });
        await page.waitForOptions('Country', ['Ireland', 'United Kingdom']);
        await page.fill('Company Name', 'Quayside Joinery');
        await page.fill('Street Address', '12 Custom House Quay');
        await page.fill('City', 'Dublin');
        await page.fill('Technical Contact Email Address', 'it@quayside.example');
        await page.click('Add Customer');
        await page.waitForStatus('Added Quayside Joinery');
      });

      check(`load a streamed list once, with its page size, after ${how}`, async (page) => {
        const sizes: (string | null)[] = [];
        page.page.on('request', (request) => {
          const { pathname, searchParams } = new URL(request.url());
          if (pathname === '/api/invites') sizes.push(searchParams.get('limit'));
        });
        await open(page, 'invites');
        await page.waitForRows('invite-list', 5);
        assert.deepEqual(sizes, ['5']);
        await page.fill('Search', 'Keller', 'invite-list');
        await page.waitForText('Searched for Keller');
        await page.waitForRows('invite-list', 1);
        await page.click('Show all');
        await page.waitForRows('invite-list', 5);
        await page.waitForControl('Search', { value: '' }, 'invite-list');
      });

      check(`have the props of a server component after ${how}`, async (page) => {
        await open(page, 'customers');
        await page.waitForText('Our customers', 'customers-page');
        await page.waitForElement('customers-page >>> invite-list >>> [scope=row]');
      });

      check(`say that a registration needs a link after ${how}`, async (page) => {
        await open(page, 'registration');
        await page.waitForText('Open the link in your email again', 'registration-form');
      });
    }

    check('let the page cancel an event', async (page) => {
      await openHard(page, '');
      await page.waitForControl('Company Name', { value: company, disabled: false });
      await page.tick('Send it ourselves');
      await page.click('Send the invitation');
      await page.waitForStatus(`Ours to send: ${company}`);
      assert.deepEqual(await page.listInvites(company), []);
    });

    check('keep the token of a link out of the router, which would restore it', async (page) => {
      await page.goto(`registration${await page.inviteForLink('Quayside Joinery')}`);
      await page.waitForText('Welcome', 'registration-form');
      await page.page.locator('nav a[href="/"]').click();
      await page.waitForElement('invite-customer-form');
      await page.page.goBack();
      await page.waitForElement('registration-form');
      assert.equal(new URL(page.page.url()).hash, '');
    });

    check('register a visitor by a link, and remove the token from the URL', async (page) => {
      await page.goto(`registration${await page.inviteForLink('Quayside Joinery')}`);
      await page.waitForText('Welcome', 'registration-form');
      assert.equal(new URL(page.page.url()).hash, '');
      await page.fill('Street Address', '12 Custom House Quay');
      await page.fill('Country', 'IE');
      await page.fill('City', 'Dublin');
      await page.fill('Password', 'correct horse battery staple');
      await page.tick('I agree to the terms');
      await page.click('Create Account');
      await page.waitForStatus('Welcome, Quayside Joinery');
    });
  });
