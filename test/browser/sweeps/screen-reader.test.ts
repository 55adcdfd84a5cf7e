import { expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/index.ts';
import { addForm } from '../../support/add-input.ts';
import { newcomer, openCustomers, pageOf } from '../../support/customer-list-page.ts';
import { CustomersPagePage } from '../../support/customers-page-page.ts';
import { customer } from '../../support/customer.ts';
import { inviteForm } from '../../support/invite-input.ts';
import { openListed } from '../../support/list-page.ts';
import { otherRow, row } from '../../support/list-rows.ts';
import { openMail } from '../../support/preview-page.ts';
import { holdTimers } from '../../support/held-timers.ts';
import { keepQuiet } from '../../support/quiet.ts';
import { registrationForm } from '../../support/registration-input.ts';
import { readTree, setUp } from '../../support/user-settings.ts';
import { type InputForm, openInput } from '../../suites/input-form.ts';

/** Fills a form in and submits it. */
async function send(form: InputForm) {
  const page = await openInput(form);
  page.fill();
  await page.submit();
  await page.until('it is sent', () => page.calls.length === 1);
  return page;
}

/** The steps of a form's users, named alike for all forms. */
const formPaths = (name: string, form: InputForm): Readonly<Record<string, () => Promise<unknown>>> => ({
  [`${name}-empty`]: () => openInput(form),
  [`${name}-errors`]: async () => (await openInput(form)).submit(),
  [`${name}-sending`]: () => send(form),
  [`${name}-unclear`]: async () => (await send(form)).fail(0, new AdapterError('timeout', { outcome: 'unknown' })),
  [`${name}-done`]: async () => (await send(form)).answer(0, form.reply('Lighthouse Optics', 'ada@lighthouse.example')),
});

/** Opens a list of two invites, with the details of the first. */
async function openDetails() {
  const { page, links } = await openListed([row(), otherRow], { more: { total: 60, nextCursor: 'c2' } });
  await page.openDetails();
  return { page, links };
}

/** The main paths, by the name of their snapshot. */
const paths: Readonly<Record<string, () => Promise<unknown>>> = {
  ...formPaths('invite-form', inviteForm),
  ...formPaths('add-form', addForm),
  ...formPaths('registration-form', registrationForm),
  'invite-list-rows': () => openListed([row(), otherRow], { more: { total: 60, nextCursor: 'c2' } }),
  'invite-list-none': () => openListed([]),
  'invite-list-details': openDetails,
  'invite-list-revoke-dialog': async () => (await openDetails()).page.press('Revoke Invite'),
  'invite-list-link-dialog': async () => {
    const { page, links } = await openDetails();
    await page.press('Copy Link');
    links[0]?.resolve({ url: 'https://portal.example/#token=x', expiresAt: '2026-01-08T00:00:00Z' });
    await page.settled();
  },
  'customer-list-rows': async () => {
    const { show } = await openCustomers();
    await show({ ...pageOf(customer, newcomer), total: 2 });
  },
  'customers-page': async () => {
    const page = await CustomersPagePage.open();
    const root = () => page.find('customer-list')?.shadowRoot;
    await page.until(
      'all is there',
      () => page.find('.count') !== null && root()?.querySelector('[part=pager]') != null,
    );
  },
  'customers-page-dialog': async () => {
    const page = await CustomersPagePage.open();
    await page.openForm('Invite New Customer');
    const phone = () =>
      page.find('.body > *')?.shadowRoot?.querySelector<HTMLInputElement>('[name="/billingContact/phone"]');
    await page.until('the phone number is there, as it is written', () => phone()?.value === '020 7946 0018');
  },
  preview: () => openMail(),
};

// Only Chromium exposes its accessibility tree.
describe('the accessibility tree', () => {
  keepQuiet();
  before(() => setUp({ timeZone: 'UTC' }));
  after(() => setUp({}));

  for (const [name, open] of Object.entries(paths))
    it(name, async () => {
      // Exact times appear by themselves after a while.
      using _ = holdTimers();
      await open();
      const { now, before: then } = await readTree(name);
      expect(now).to.equal(then);
    });
});
