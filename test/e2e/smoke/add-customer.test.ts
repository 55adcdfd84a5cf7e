import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { CustomerPage } from '../../../src/index.ts';
import { chromiumOptions } from '../../../tools/testing/browsers.ts';
import { type Demo, serveDemo } from '../../support/demo.ts';

/** In Chromium, on the demo. */
describe('a reseller adds a customer', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let mailsBefore: number;
  let customersBefore: number | undefined;

  before(async () => {
    [demo, browser] = await Promise.all([serveDemo(), launch(chromiumOptions)]);
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    mailsBefore = await countMails();
    customersBefore = await countCustomers();
    await page.goto(demo.portalUrl);
  });

  after(async () => {
    await browser?.close();
    await demo?.stop();
  });

  const click = (selector: string) => page.locator(selector).click();
  const fieldOf = (label: string) => page.locator(`::-p-aria([name="${label}"])`);
  const type = async (label: string, text: string) => {
    const input = await fieldOf(label).waitHandle();
    await input.click({ count: 3 });
    await page.keyboard.type(text);
  };
  const waitForText = (text: string) => page.locator(`::-p-text(${text})`).wait();

  const get = async <Body>(path: string): Promise<Body> => (await fetch(demo.apiUrl + path)).json() as Promise<Body>;
  const countMails = async () => (await get<{ readonly items: readonly unknown[] }>('/_mock/outbox')).items.length;
  const countCustomers = async () => (await get<CustomerPage>('/customers')).total;
  const findCustomers = async (name: string) =>
    (await get<CustomerPage>(`/customers?q=${encodeURIComponent(name)}`)).items;

  it('on the dashboard: missing fields show errors, and nothing is sent', async () => {
    await click('::-p-aria([name="Add New Customer"][role="button"])');
    await page.waitForSelector('dialog[open] >>> ::-p-aria([name="Company Name"])');
    await type('Phone Number', '12');
    await fieldOf('Country').fill('US');
    await click('::-p-aria([name="Add Customer"][role="button"])');
    await waitForText('There is a problem');
    await waitForText('Enter the company name.');
    await waitForText('This is not a complete phone number.');
    await waitForText('Enter the street address.');
    assert.equal(await countCustomers(), customersBefore);
  });

  it('corrected, the customer is added, and the form shows a success message', async () => {
    await type('Company Name', 'Royal Street Bakery <LLC>');
    await type('Phone Number', '(504) 555-0148');
    await type('Website', 'royal-street.example');
    await type('Street Address', '630 Royal Street');
    await type('City', 'New Orleans');
    await fieldOf('State').fill('LA');
    await type('ZIP Code', '70130');
    await type('Technical Contact Email Address', 'it@royal-street.example');
    await click('::-p-aria([name="Add Customer"][role="button"])');
    await waitForText('Customer added');
  });

  it('the back end has the customer as typed, and sent no email', async () => {
    const [customer, ...others] = await findCustomers('Royal Street');
    assert.deepEqual(others, []);
    const { companyName, phone, website, address, technicalContact, billingContact } = customer!;
    assert.deepEqual(
      { companyName, phone, website, address, technicalContact, billingContact },
      {
        companyName: 'Royal Street Bakery <LLC>',
        phone: '+15045550148',
        website: 'https://royal-street.example',
        address: {
          country: 'US',
          line1: '630 Royal Street',
          city: 'New Orleans',
          region: 'LA',
          postalCode: '70130',
        },
        technicalContact: { email: 'it@royal-street.example' },
        billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
      },
    );
    assert.equal(await countMails(), mailsBefore);
    assert.equal(await countCustomers(), (customersBefore ?? 0) + 1);
  });

  it('on its own page, a reload keeps the input', async () => {
    await page.goto(`${demo.portalUrl}#/add-customer`);
    await page.reload();
    await type('Company Name', 'Half Typed Ltd');
    await fieldOf('Country').fill('DE');
    await type('City', 'Berlin');
    await page.reload();
    const company = await fieldOf('Company Name').waitHandle();
    await page.waitForFunction((input) => (input as HTMLInputElement).value === 'Half Typed Ltd', {}, company);
    // The country's layout loads late, and moves the city to another control.
    await page.waitForFunction(() => {
      const form = document.querySelector('main add-customer-form')?.shadowRoot;
      return form?.querySelector<HTMLInputElement>('[name="/address/city"]')?.value === 'Berlin';
    });
    assert.equal(await countMails(), mailsBefore);
  });
});
