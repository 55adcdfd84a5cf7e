import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type LaunchOptions, type Page } from 'puppeteer-core';
import type { CustomerPage, InvitePage } from '../../src/index.ts';
import { type Demo, serveDemo } from './demo.ts';
import { callDemo } from './demo-api.ts';
import { openSignUp } from './sign-up-page.ts';

const company = 'Quayside Joinery';
const email = 'nora@quayside.example';
const password = 'correct horse battery staple';

/** Registers on the demo as an invited customer. */
export function testRegistration(engine: string, options: LaunchOptions): void {
  describe(`a customer registers, in ${engine}`, () => {
    let demo: Demo;
    let api: ReturnType<typeof callDemo>;
    let browser: Browser;
    let page: Page;
    let site: ReturnType<typeof openSignUp>;
    let link: string;

    before(async () => {
      [demo, browser] = await Promise.all([serveDemo(), launch(options)]);
      api = callDemo(demo.apiUrl);
      page = await browser.newPage();
      site = openSignUp(page);
      link = await api.invite(company, email);
    });

    after(async () => {
      await browser?.close();
      await demo?.stop();
    });

    const findInvite = async () => {
      const { items } = await api.get<InvitePage>(`/invites?q=${encodeURIComponent(company)}`);
      return items[0];
    };

    it('greets by name, removes the token from the URL, and changes nothing', async () => {
      await page.goto(link);
      await site.waitForText('Welcome,');
      assert.equal(page.url(), demo.siteUrl);
      assert.equal((await findInvite())?.status, 'pending');
    });

    it('offers password managers an ordinary form in the page', async () => {
      const found = await page.$eval('form', (form) => ({
        username: form.querySelector<HTMLInputElement>('[autocomplete=username]')?.value,
        passwords: form.querySelectorAll('input[type=password][autocomplete=new-password]').length,
      }));
      assert.deepEqual(found, { username: email, passwords: 1 });
    });

    it('shows an error for missing input', async () => {
      await site.press('Create Account');
      await site.waitForText('There is a problem');
      await site.waitForText('Choose a password.');
    });

    it('requires the site’s own consent', async () => {
      await site.fillIn(password);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('.consent input'));
      assert.equal((await findInvite())?.status, 'pending');
    });

    it('creates the account on Enter, and shows the next steps', async () => {
      await page.keyboard.press(' ');
      await site.turnTo('Password');
      await page.keyboard.press('Enter');
      await site.waitForText('Your account is ready');
      await site.waitForText('What comes next');
      assert.equal(await site.readSignInUrl(), 'https://portal.cumulus-one.example/sign-in');
      assert.equal((await page.content()).includes(password), false);
    });

    it('adds the customer to the back end, and accepts the invite', async () => {
      assert.equal((await findInvite())?.status, 'accepted');
      const { items } = await api.get<CustomerPage>(`/customers?q=${encodeURIComponent(company)}`);
      const [customer] = items;
      assert.deepEqual(
        [customer?.address, customer?.technicalContact],
        [{ country: 'IE', line1: '12 Custom House Quay', city: 'Dublin' }, { email }],
      );
    });

    it('asks for the link after a reload, and reports an existing account for the same link', async () => {
      await page.reload();
      await site.waitForText('Open the link in your email again');
      await page.goto(link);
      await site.waitForText('This link has done its work');
    });
  });
}
