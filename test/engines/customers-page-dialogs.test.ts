import { expect } from '@open-wc/testing';
import { CustomerAddedEvent, CustomerInvitedEvent, InviteResentEvent, OpenCustomerEvent } from '../../src/index.ts';
import { customer } from '../support/customer.ts';
import { createPageAdapter, CustomersPagePage } from '../support/customers-page-page.ts';
import { invite } from '../support/fake-adapter.ts';
import { press, typeText } from '../support/keyboard.ts';
import { textOf } from '../support/list-page.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';

const { open } = CustomersPagePage;
const add = 'Add New Customer';
const inviteNew = 'Invite New Customer';

describe('customers-page: dialogs', () => {
  keepQuiet();

  for (const [words, tag] of [
    [add, 'add-customer-form'],
    [inviteNew, 'invite-customer-form'],
  ] as const) {
    it(`${words} opens the form in a dialog of that name and focuses its first field`, async () => {
      const page = await open();
      const form = await page.openForm(words);
      expect(form.localName).to.equal(tag);
      expect(textOf(page.find(`#${page.dialog?.getAttribute('aria-labelledby')}`))).to.equal(words);
      expect(form.shadowRoot?.activeElement?.localName).to.equal('input');
    });

    it(`${words} regains the focus when the dialog closes, by its button or Escape`, async () => {
      const page = await open();
      await page.openForm(words);
      await page.close();
      expect(page.root.activeElement).to.equal(page.opener(words));
      await page.openForm(words);
      await press('Escape');
      await page.until('it is closed', () => !page.dialog);
      expect(page.root.activeElement).to.equal(page.opener(words));
    });

    it(`${words} restores the earlier input`, async () => {
      const page = await open();
      const form = await page.openForm(words);
      await typeText('Harbour Lane');
      await page.close();
      expect(await page.openForm(words)).to.equal(form);
      expect(form.shadowRoot?.querySelector('input')?.value).to.equal('Harbour Lane');
    });
  }

  const changes = [
    [add, () => new CustomerAddedEvent(customer), 'customers'],
    [inviteNew, () => new CustomerInvitedEvent(invite), 'invites'],
    [
      inviteNew,
      () => new InviteResentEvent({ invite, linkRotated: true, serverTime: '2026-01-01T00:00:00Z' }),
      'invites',
    ],
  ] as const;
  for (const [words, createEvent, tab] of changes)
    it(`after ${createEvent().type}, the ${tab} are shown, and the form is new`, async () => {
      const page = await open();
      page.element.tab = tab === 'invites' ? 'customers' : 'invites';
      const events = recordEvents(page.element);
      const form = await page.openForm(words);
      await typeText('Harbour Lane');
      form.dispatchEvent(createEvent());
      await page.settled();
      expect(page.element.tab).to.equal(tab);
      expect(typesOf(events)).to.deep.equal(['tab-changed', createEvent().type]);
      await page.close();
      await page.openForm(words);
      expect(form.shadowRoot?.querySelector('input')?.value).to.equal('');
    });

  it('a resend in the list does not reset a form', async () => {
    const page = await open(undefined, { tab: 'invites' });
    const form = await page.openForm(inviteNew);
    await typeText('Harbour Lane');
    await page.close();
    page
      .find('invite-list')
      ?.dispatchEvent(new InviteResentEvent({ invite, linkRotated: true, serverTime: '2026-01-01T00:00:00Z' }));
    await page.openForm(inviteNew);
    await page.close();
    await page.openForm(inviteNew);
    expect(form.shadowRoot?.querySelector('input')?.value).to.equal('Harbour Lane');
  });

  it('a success message that arrives while closed is shown at the next opening, including login details', async () => {
    const page = await open();
    const form = await page.openForm(add);
    await page.close();
    const calls: string[] = [];
    form.reset = () => void calls.push('reset');
    form.dispatchEvent(new CustomerAddedEvent(customer));
    await page.openForm(add);
    expect(calls).to.deep.equal([]);
    await page.close();
    expect(calls).to.deep.equal(['reset']);
  });

  it('input after a success is kept', async () => {
    const page = await open();
    const form = await page.openForm(add);
    form.dispatchEvent(new CustomerAddedEvent(customer));
    form.focus();
    await typeText('Harbour Lane');
    await page.close();
    await page.openForm(add);
    expect(form.shadowRoot?.querySelector('input')?.value).to.equal('Harbour Lane');
  });

  it('a new item appears in the list, whatever its search was', async () => {
    const page = await open(undefined, {
      invites: { query: 'optics', status: ['accepted'], cursor: 'next', pageSize: 10 },
    });
    const form = await page.openForm(inviteNew);
    const events = recordEvents(page.element);
    form.dispatchEvent(new CustomerInvitedEvent(invite));
    await page.settled();
    expect(typesOf(events)).to.deep.equal(['view-changed', 'tab-changed', 'customer-invited']);
    const { query, status, cursor, pageSize } = page.element.invites;
    expect({ query, status, cursor, pageSize }).to.deep.equal({ query: '', status: [], cursor: '', pageSize: 10 });
  });

  it('an unavailable tab is not shown', async () => {
    const page = await open(createPageAdapter({ listInvites: undefined }));
    const form = await page.openForm(inviteNew);
    form.dispatchEvent(new CustomerInvitedEvent(invite));
    await page.settled();
    expect(page.element.tab).to.equal('customers');
  });

  it('the focus returns to a button of the page', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    const page = await open();
    button.focus();
    await page.element.openAddForm();
    await page.until('the dialog is open', () => page.dialog !== null);
    await page.close();
    expect(document.activeElement).to.equal(button);
    button.remove();
  });

  it('the focus moves to the tab if the button has disappeared', async () => {
    const page = await open();
    await page.openForm(add);
    page.element.adapter = createPageAdapter({ addCustomer: undefined });
    await page.settled();
    await page.close();
    expect(page.root.activeElement?.id).to.equal('tab-customers');
  });

  it('the focus stays on the close button if the user moved there before the form loaded', async () => {
    const page = await open();
    await page.element.openAddForm();
    await page.until('the dialog is open', () => page.dialog !== null);
    page.find('.close')?.focus();
    await page.until('the form is there', () => page.find('.body > *')?.shadowRoot?.querySelector('input') != null);
    await page.settled();
    expect(page.root.activeElement?.className).to.equal('close');
  });

  it('reopened before its close event, the dialog can be closed', async () => {
    const page = await open();
    await page.openForm(add);
    page.find('.close')?.click();
    page.opener(add).click();
    await page.until('it is open again', () => page.dialog !== null);
    await page.settled();
    await page.close();
  });

  it('requested again, an open dialog keeps the focus', async () => {
    const page = await open();
    const form = await page.openForm(add);
    await press('Tab');
    const { activeElement } = form.shadowRoot!;
    await page.element.openAddForm();
    await page.settled();
    expect(form.shadowRoot?.activeElement).to.equal(activeElement);
  });

  it('an unavailable or disconnected dialog does not open', async () => {
    const page = await open(createPageAdapter({ addCustomer: undefined }));
    await page.element.openAddForm();
    const { parentElement } = page.element;
    page.element.remove();
    await page.element.openInviteForm();
    parentElement?.append(page.element);
    await page.settled();
    expect(page.dialog).to.equal(null);
  });

  it('texts are in the language of the context', async () => {
    const page = await open();
    await page.openForm(add);
    const told = page.dialog?.querySelectorAll('h2, .close') ?? [];
    expect(Array.from(told, (each) => each.closest<HTMLElement>('[lang]')?.lang)).to.deep.equal(['en', 'en']);
  });

  it('opening a customer closes the dialog', async () => {
    const page = await open();
    const form = await page.openForm(add);
    form.dispatchEvent(new OpenCustomerEvent('cus_1'));
    await page.until('it is closed', () => !page.dialog);
  });

  it('the page can open them with methods, and one replaces the other', async () => {
    const page = await open();
    await page.element.openAddForm();
    await page.until('the first is open', () => page.dialog?.id === 'add-dialog');
    await page.element.openInviteForm();
    await page.until('the other is open', () => page.dialog?.id === 'invite-dialog');
    expect(page.root.querySelectorAll('dialog:modal').length).to.equal(1);
  });

  it('a dialog moves with its page, and closes when it leaves', async () => {
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

  it('forms receive their properties', async () => {
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
