import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { dress, looks, undress } from '../suites/axe.ts';
import { createPageAdapter, CustomersPagePage } from '../support/customers-page-page.ts';
import { keepQuiet } from '../support/quiet.ts';

const { open } = CustomersPagePage;

/** Every state that the page can be in. */
const states: Readonly<Record<string, () => Promise<CustomersPagePage>>> = {
  'with customers': () => open(),
  'with invites': () => open(undefined, { tab: 'invites' }),
  disabled: () => open(undefined, { disabled: true }),
  'while its list loads': () => open(createPageAdapter({ listCustomers: () => new Promise(() => {}) })),
  'with a list that failed': () =>
    open(createPageAdapter({ listCustomers: () => Promise.reject(new AdapterError('network')) })),
  'with the form that adds': async () => {
    const page = await open();
    await page.openForm('Add New Customer');
    return page;
  },
  'with the form that invites': async () => {
    const page = await open();
    await page.openForm('Invite New Customer');
    return page;
  },
};

describe('customers-page: axe finds nothing', () => {
  keepQuiet();
  afterEach(undress);

  for (const [name, openState] of Object.entries(states))
    it(name, async () => {
      const page = await openState();
      for (const [look, how] of Object.entries(looks)) {
        dress(how);
        await page.until(`${look} is shown`, () => page.find('.header')?.lang === how.lang);
        await expect(page.element).to.be.accessible();
      }
    }).timeout(30_000);
});
