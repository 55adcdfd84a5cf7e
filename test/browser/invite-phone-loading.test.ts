import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/invite-customer-form.ts';
import { createFakeAdapter } from '../support/fake-adapter.ts';
import { InviteFormPage } from '../support/invite-form-page.ts';
import { keepQuiet } from '../support/quiet.ts';

// In a file of its own, where the numbering plans load for the first time.
describe('the phone number of the invite form, on first use', () => {
  keepQuiet();

  it('is parsed however soon the form is submitted', async () => {
    const { adapter, calls } = createFakeAdapter({ listBillingAccounts: undefined });
    const value = {
      companyName: 'Lighthouse Optics',
      contactName: 'Ada Okafor',
      contactEmail: 'ada@lighthouse.example',
      billingContact: { email: 'accounts@reseller.example', phone: '020 7946 0018' },
    };
    const page = new InviteFormPage(
      await fixture(
        html`<invite-customer-form .adapter=${adapter} .value=${value} default-country="GB"></invite-customer-form>`,
      ),
    );
    page.element.submit();
    await page.until('it is sent', () => calls.length === 1);
    expect(calls[0]?.input.billingContact.phone).to.equal('+442079460018');
  });
});
