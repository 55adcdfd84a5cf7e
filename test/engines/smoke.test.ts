import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError, type InviteCustomerForm } from '../../src/index.ts';
import '../../src/define/all.ts';
import { customer } from '../support/customer.ts';
import { newcomer, openCustomers, pageOf as customersOf } from '../support/customer-list-page.ts';
import { CustomersPagePage } from '../support/customers-page-page.ts';
import { createFakeAdapter } from '../support/fake-adapter.ts';
import { forms } from '../support/forms.ts';
import { InviteFormPage } from '../support/invite-form-page.ts';
import { openListed } from '../support/list-page.ts';
import { inHours, otherRow, row, serverTime } from '../support/list-rows.ts';
import { openMail } from '../support/preview-page.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import { send } from '../suites/form-under-test.ts';

describe('smoke test of every element', () => {
  keepQuiet();

  for (const form of forms)
    it(`${form.name} sends its input, and shows success`, async () => {
      const { page, calls } = await send(form);
      const events = recordEvents(page.element);
      expect(calls.map(({ input }) => input)).to.deep.equal([form.input]);
      expect(page.status).to.equal(form.words.sending);
      calls[0]?.resolve(form.reply);
      await page.settled();
      expect([page.shown, page.text('[part=success] h2')]).to.deep.equal(['done', form.words.done]);
      expect(events).to.deep.equal([form.successEvent]);
    });

  for (const form of forms)
    it(`${form.name} moves the focus to server errors`, async () => {
      const { page, calls } = await send(form);
      const [{ pointer, code, error, label }] = form.faulty;
      calls[0]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors: [{ pointer, code }] }));
      await page.settled();
      expect([page.shown, page.focused]).to.deep.equal(['errors', { part: 'error-summary', role: 'alert' }]);
      expect([page.errorOf(label), page.summary]).to.deep.equal([error, [error]]);
      page.root.querySelector<HTMLElement>('[part=error-summary] a')?.click();
      expect(page.hasFocus(page.control(label))).to.equal(true);
    });

  it('invite-list shows invites, and resends one', async () => {
    const { page, resends } = await openListed([row(), otherRow]);
    const events = recordEvents(page.element);
    expect(page.companies).to.deep.equal([row().companyName, otherRow.companyName]);
    await page.press('Resend Invite');
    resends[0]?.resolve({ invite: row({ nextResendAt: inHours(1), timesSent: 2 }), linkRotated: true, serverTime });
    await page.settled();
    expect(typesOf(events)).to.deep.equal(['resend-invite', 'invite-resent']);
  });

  it('customer-list shows customers, and opens one', async () => {
    const { element, root, show, companies } = await openCustomers();
    const opened: string[] = [];
    element.addEventListener('open-customer', (event) => opened.push(event.detail.customerId));
    await show(customersOf(customer, newcomer));
    expect(companies()).to.deep.equal([customer.companyName, newcomer.companyName]);
    root.querySelectorAll<HTMLElement>('tbody th button')[1]?.click();
    expect(opened).to.deep.equal([newcomer.id]);
  });

  it('customers-page shows its lists in tabs, and its forms in dialogs', async () => {
    const page = await CustomersPagePage.open();
    expect(page.panel?.firstElementChild?.localName).to.equal('customer-list');
    await page.openForm('Invite New Customer');
    expect(page.find('dialog[open] invite-customer-form') !== null).to.equal(true);
  });

  it('invite-email-preview shows the email', async () => {
    const { page } = await openMail();
    expect(page.text('.subject')).to.not.equal('');
  });

  it('reseller-provider serves the elements below it', async () => {
    const { adapter } = createFakeAdapter();
    const provider = await fixture(
      html`<reseller-provider .adapter=${adapter}><invite-customer-form></invite-customer-form></reseller-provider>`,
    );
    const page = new InviteFormPage(provider.querySelector('invite-customer-form') as InviteCustomerForm);
    await page.settled();
    expect(page.control('Billing Email Address').value).to.equal('accounts@reseller.example');
  });
});
