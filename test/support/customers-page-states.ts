import { AdapterError } from '../../src/index.ts';
import type { Exhibit } from '../suites/exhibit.ts';
import { createPageAdapter, CustomersPagePage } from './customers-page-page.ts';

const { open } = CustomersPagePage;

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

/** All states of the page itself; its lists and forms have exhibits of their own. */
export const customersPage: Exhibit = {
  tag: 'customers-page',
  states: Object.entries(states).map(([name, openState]) => ({ name, open: openState })),
};
