import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Mail } from '../../mocks/index.ts';
import type { CustomerPage, InvitePage } from '../../src/index.ts';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { type Demo, startDemo } from '../support/demo.ts';

const company = 'Quayside Joinery';
const password = 'correct horse battery staple';

/** In Chromium, over the demo of `npm start`, as a customer does it who was invited. */
describe('a customer registers', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let link: string;

  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launch(chromiumOptions)]);
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    await fetch(`${demo.apiUrl}/invites`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${crypto.randomUUID()}"` },
      body: JSON.stringify({
        companyName: company,
        contactName: 'Nora Byrne',
        contactEmail: 'nora@quayside.example',
        billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
      }),
    });
    const { items } = await get<{ items: readonly Mail[] }>('/_mock/outbox');
    const mail = items.find(({ to }) => to.includes('nora@quayside.example'));
    link = /http\S+#token=[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
  });

  after(async () => {
    await browser?.close();
    await demo?.stop();
  });

  const get = async <Body>(path: string): Promise<Body> => (await fetch(demo.apiUrl + path)).json() as Promise<Body>;
  const findInvite = async () => {
    const { items } = await get<InvitePage>(`/invites?q=${encodeURIComponent(company)}`);
    return items[0];
  };
  const fieldOf = (label: string) => page.locator(`::-p-aria([name="${label}"])`);
  const waitForText = (text: string) => page.locator(`::-p-text(${text})`).wait();
  const type = async (label: string, text: string) => {
    await fieldOf(label).click();
    await page.keyboard.type(text);
  };

  it('the link greets by name, leaves the address bar, and changes nothing', async () => {
    await page.goto(link);
    await waitForText('Welcome,');
    assert.equal(new URL(page.url()).hash, '');
    assert.equal((await findInvite())?.status, 'pending');
  });

  it('password managers find an ordinary form in the page', async () => {
    const found = await page.$eval('form', (form) => ({
      username: form.querySelector<HTMLInputElement>('[autocomplete=username]')?.value,
      passwords: form.querySelectorAll('input[type=password][autocomplete=new-password]').length,
    }));
    assert.deepEqual(found, { username: 'nora@quayside.example', passwords: 1 });
  });

  it('what is missing is pointed out', async () => {
    await page.locator('::-p-aria([name="Create Account"][role="button"])').click();
    await waitForText('There is a problem');
    await waitForText('Choose a password.');
  });

  it('what the site wants agreed to holds the form back', async () => {
    await fieldOf('Country').fill('IE');
    await type('Street Address', '12 Custom House Quay');
    await type('City', 'Dublin');
    await type('Password', password);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.consent input'));
    assert.equal((await findInvite())?.status, 'pending');
  });

  it('agreed to, Enter creates the account, and the form says how to sign in', async () => {
    await page.keyboard.press('Space');
    await fieldOf('Password').click();
    await page.keyboard.press('Enter');
    await waitForText('Your account is ready');
    const signIn = await page.locator('::-p-aria([name="Sign in"][role="link"])').waitHandle();
    const href = await signIn.evaluate((element) => (element as HTMLAnchorElement).href);
    assert.equal(href, 'https://portal.cumulus-one.example/sign-in');
    assert.equal((await page.content()).includes(password), false);
  });

  it('the back end has the customer, and the invite is accepted', async () => {
    assert.equal((await findInvite())?.status, 'accepted');
    const { items } = await get<CustomerPage>(`/customers?q=${encodeURIComponent(company)}`);
    const [customer] = items;
    assert.deepEqual(
      [customer?.address, customer?.technicalContact],
      [{ country: 'IE', line1: '12 Custom House Quay', city: 'Dublin' }, { email: 'nora@quayside.example' }],
    );
  });

  it('a reload asks for the link, and the link says that the account exists', async () => {
    await page.reload();
    await waitForText('Open the link in your email again');
    await page.goto(link);
    await waitForText('This link has done its work');
  });
});
