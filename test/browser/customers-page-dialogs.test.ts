import { expect } from '@open-wc/testing';
import { CustomerAddedEvent, CustomerInvitedEvent, InviteResentEvent, OpenCustomerEvent } from '../../src/index.ts';
import { customer } from '../support/customer.ts';
import { CustomersPagePage } from '../support/customers-page-page.ts';
import { invite } from '../support/fake-adapter.ts';
import { press, typeText } from '../support/keyboard.ts';
import { textOf } from '../support/list-page.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';

const { open } = CustomersPagePage;
const add = 'Add New Customer';
const inviteNew = 'Invite New Customer';

describe('customers-page: its dialogs', () => {
  keepQuiet();

  for (const [words, tag] of [
    [add, 'add-customer-form'],
    [inviteNew, 'invite-customer-form'],
  ] as const) {
    it(`${words} opens the form in a dialog of that name, and its first field has the focus`, async () => {
      const page = await open();
      const form = await page.openForm(words);
      expect(form.localName).to.equal(tag);
      expect(textOf(page.find(`#${page.dialog?.getAttribute('aria-labelledby')}`))).to.equal(words);
      expect(form.shadowRoot?.activeElement?.localName).to.equal('input');
    });

    it(`${words} has the focus again when the dialog is closed, by its button or by Escape`, async () => {
      const page = await open();
      await page.openForm(words);
      await page.close();
      expect(page.root.activeElement).to.equal(page.opener(words));
      await page.openForm(words);
      await press('Escape');
      await page.until('it is closed', () => !page.dialog);
      expect(page.root.activeElement).to.equal(page.opener(words));
    });

    it(`${words} finds what was typed before`, async () => {
      const page = await open();
      const form = await page.openForm(words);
      await typeText('Harbour Lane');
      await page.close();
      expect(await page.openForm(words)).to.equal(form);
      expect(form.shadowRoot?.querySelector('input')?.value).to.equal('Harbour Lane');
    });
  }

  const facts = [
    [add, () => new CustomerAddedEvent(customer), 'customers'],
    [inviteNew, () => new CustomerInvitedEvent(invite), 'invites'],
    [
      inviteNew,
      () => new InviteResentEvent({ invite, linkRotated: true, serverTime: '2026-01-01T00:00:00Z' }),
      'invites',
    ],
  ] as const;
  for (const [words, createFact, tab] of facts)
    it(`after ${createFact().type} the ${tab} are shown, and the form begins anew`, async () => {
      const page = await open();
      page.element.tab = tab === 'invites' ? 'customers' : 'invites';
      const events = recordEvents(page.element);
      const form = await page.openForm(words);
      await typeText('Harbour Lane');
      form.dispatchEvent(createFact());
      await page.settled();
      expect(page.element.tab).to.equal(tab);
      expect(typesOf(events)).to.deep.equal(['tab-changed', createFact().type]);
      await page.close();
      await page.openForm(words);
      expect(form.shadowRoot?.querySelector('input')?.value).to.equal('');
    });

  it('a customer that is to be shown is not hidden by a dialog', async () => {
    const page = await open();
    const form = await page.openForm(add);
    form.dispatchEvent(new OpenCustomerEvent('cus_1'));
    await page.until('it is closed', () => !page.dialog);
  });

  it('the page can open them as its buttons do, and one takes the place of the other', async () => {
    const page = await open();
    await page.element.openAddForm();
    await page.until('the first is open', () => page.dialog?.id === 'add-dialog');
    await page.element.openInviteForm();
    await page.until('the other is open', () => page.dialog?.id === 'invite-dialog');
    expect(page.root.querySelectorAll('dialog:modal').length).to.equal(1);
  });

  it('a dialog moves with its page, and leaves with it', async () => {
    const page = await open();
    await page.openForm(inviteNew);
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(page.element);
    await page.until('it is over the page again', () => page.dialog?.id === 'invite-dialog');
    elsewhere.remove();
    await page.settled();
    document.body.append(page.element);
    await page.settled();
    expect(page.dialog).to.equal(null);
    page.element.remove();
  });

  it('none opens while the page is disabled', async () => {
    const page = await open(undefined, { disabled: true });
    expect(page.opener(add).disabled).to.equal(true);
    await page.element.openAddForm();
    await page.settled();
    expect(page.dialog).to.equal(null);
  });

  it('gives the forms what they need', async () => {
    const page = await open(undefined, {
      billingAccountsUrl: '/billing',
      defaultCountry: 'CH',
      allowedCountries: ['CH', 'LI'],
      inviteLanguages: ['de'],
      messages: { addCustomerForm: { submit: 'Create' }, inviteCustomerForm: { submit: 'Write' } },
    });
    const addForm = await page.openForm(add);
    expect([addForm.billingAccountsUrl, addForm.defaultCountry, addForm.allowedCountries]).to.deep.equal([
      '/billing',
      'CH',
      ['CH', 'LI'],
    ]);
    expect(textOf(addForm.shadowRoot?.querySelector('[type=submit]'))).to.equal('Create');
    await page.close();
    const inviteForm = await page.openForm(inviteNew);
    expect(inviteForm.inviteLanguages).to.deep.equal(['de']);
    expect(textOf(inviteForm.shadowRoot?.querySelector('[type=submit]'))).to.equal('Write');
  });
});
