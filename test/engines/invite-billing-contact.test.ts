import { expect } from '@open-wc/testing';
import { AdapterError, type InvitePrefill } from '../../src/index.ts';
import { accounts, createFakeAdapter, invite } from '../support/fake-adapter.ts';
import { openForm } from '../support/invite-form-page.ts';

describe('invite-customer-form: billing contact', () => {
  it('preselects the default account with its phone in national format, and sends E.164', async () => {
    const { page, calls } = await openForm();
    expect(page.control('Billing Email Address').value).to.equal('accounts@reseller.example');
    expect(page.control('Billing Phone Number').value).to.equal('020 7946 0018');
    page.fill();
    await page.submit();
    const billingContact = { email: 'accounts@reseller.example', phone: '+442079460018' };
    expect(calls[0]?.input.billingContact).to.deep.equal(billingContact);
  });

  it('fills email and phone as one pair when another account is chosen; the phone stays editable', async () => {
    const { page, calls } = await openForm();
    page.fill();
    page.type('Billing Email Address', 'orders@reseller.example');
    await page.element.updateComplete;
    expect(page.control('Billing Phone Number').value).to.equal('030 901820');
    page.type('Billing Phone Number', '+49 (30) 1234-567');
    await page.submit();
    expect(calls[0]?.input.billingContact).to.deep.equal({ email: 'orders@reseller.example', phone: '+49301234567' });
  });

  it('shows and sends the same pair after any number of choices and a reset', async () => {
    const { page, calls } = await openForm();
    for (const email of ['orders@reseller.example', 'accounts@reseller.example', 'orders@reseller.example']) {
      page.type('Billing Email Address', email);
      await page.element.updateComplete;
    }
    page.element.reset();
    await page.settled();
    page.fill();
    expect(page.control('Billing Email Address').value).to.equal('accounts@reseller.example');
    await page.submit();
    expect(calls[0]?.input.billingContact).to.deep.equal(invite.billingContact);
  });

  describe('when the accounts load late', () => {
    /** Opens a form whose accounts load when the test says so. */
    async function openLate(value: InvitePrefill = {}, items = accounts) {
      const list = Promise.withResolvers<{ items: typeof accounts }>();
      const { page, calls } = await openForm({ listBillingAccounts: () => list.promise }, value);
      const arrive = async () => {
        list.resolve({ items });
        await page.settled();
        return [page.control('Billing Email Address').value, page.control('Billing Phone Number').value];
      };
      const send = async () => {
        page.fill();
        await page.submit();
        return calls[0]?.input.billingContact;
      };
      return { page, arrive, send };
    }

    it('renders once for them', async () => {
      const { page, arrive } = await openLate();
      let renderings = 0;
      page.element.addController({ hostUpdated: () => void renderings++ });
      await arrive();
      expect(renderings).to.equal(1);
    });

    it('keeps a phone typed meanwhile', async () => {
      const { page, arrive } = await openLate();
      page.type('Billing Phone Number', '+12125550123');
      expect(await arrive()).to.deep.equal(['accounts@reseller.example', '+12125550123']);
    });

    it('adds the phone to a prefilled email', async () => {
      const { send, arrive } = await openLate({ billingContact: { email: 'orders@reseller.example' } });
      expect(await arrive()).to.deep.equal(['orders@reseller.example', '030 901820']);
      expect(await send()).to.deep.equal({ email: 'orders@reseller.example', phone: '+4930901820' });
    });

    it('keeps a prefilled pair, whether or not an account has it', async () => {
      const billingContact = { email: 'else@reseller.example', phone: '+12125550123' };
      const { send, arrive } = await openLate({ billingContact });
      expect(await arrive()).to.deep.equal(['else@reseller.example', '+1 212 555 0123']);
      expect(await send()).to.deep.equal(billingContact);
    });

    it('keeps the focus of a field that is replaced', async () => {
      const { page, arrive } = await openLate();
      page.control('Billing Email Address').focus();
      await arrive();
      expect(page.hasFocus(page.control('Billing Email Address'))).to.equal(true);
    });

    it('associates an error with the field that replaces the loading one', async () => {
      const withoutDefault = accounts.map((account) => ({ ...account, isDefault: false }));
      const { page, arrive } = await openLate({}, withoutDefault);
      await page.submit();
      await arrive();
      expect(page.errorOf('Billing Email Address')).to.equal('Choose or enter the billing email address.');
    });
  });

  it('completes the pair when `value` names another account later', async () => {
    const { page, calls } = await openForm();
    page.element.value = { billingContact: { email: 'orders@reseller.example' } };
    await page.settled();
    expect(page.control('Billing Phone Number').value).to.equal('030 901820');
    page.fill();
    await page.submit();
    expect(calls[0]?.input.billingContact).to.deep.equal({ email: 'orders@reseller.example', phone: '+4930901820' });
  });

  it('drops a chosen account that another adapter does not have', async () => {
    const { page } = await openForm();
    const items = [
      { id: 'ba_9', name: 'Else', email: 'else@reseller.example', phone: '+12125550123', isDefault: true },
    ];
    const { adapter, calls } = createFakeAdapter({ listBillingAccounts: () => Promise.resolve({ items }) });
    page.element.adapter = adapter;
    await page.settled();
    expect(page.control('Billing Email Address').value).to.equal('else@reseller.example');
    expect(page.control('Billing Phone Number').value).to.equal('(212) 555-0123');
    expect(page.control('Billing Email Address').textContent).to.not.contain('accounts@reseller.example');
    page.fill();
    await page.submit();
    expect(calls[0]?.input.billingContact).to.deep.equal({ email: 'else@reseller.example', phone: '+12125550123' });
  });

  it('requests the accounts once, and not after it left the page', async () => {
    const signals: AbortSignal[] = [];
    const { page } = await openForm({
      listBillingAccounts: (_, { signal }) => (signals.push(signal), Promise.withResolvers<never>().promise),
    });
    const parent = page.element.parentElement;
    page.element.remove();
    await page.settled();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
    parent?.append(page.element);
    await page.settled();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
  });

  for (const [what, given] of [
    ['a malformed list', { items: 'none' }],
    ['nothing', undefined],
  ] as const)
    it(`falls back to plain fields if the adapter returns ${what}`, async () => {
      const { page } = await openForm({ listBillingAccounts: () => Promise.resolve(given as never) });
      expect(page.control('Billing Email Address')).to.match('input');
    });

  it('recognizes an account by an email that was pasted with invisible characters', async () => {
    const items = Array.from({ length: 20 }, (_, at) => ({
      ...accounts[1]!,
      id: `ba_${at}`,
      email: `${at}@a.example`,
    }));
    const { page } = await openForm({ listBillingAccounts: () => Promise.resolve({ items }) });
    page.type('Billing Email Address', '\u2068mailto:7@a.example\u2069');
    page.control('Billing Email Address').dispatchEvent(new Event('change', { bubbles: true }));
    await page.settled();
    const shown = page.read(['Billing Email Address', 'Billing Phone Number']);
    expect(Object.values(shown)).to.deep.equal(['7@a.example', '030 901820']);
  });

  it('ignores accounts without an email', async () => {
    const items = [null, { id: 'ba_1' }, ...accounts] as typeof accounts;
    const { page } = await openForm({ listBillingAccounts: () => Promise.resolve({ items }) });
    expect(page.control('Billing Email Address').querySelectorAll('option')).to.have.lengthOf(3);
  });

  it('preselects none of several accounts without a default', async () => {
    const items = accounts.map((account) => ({ ...account, isDefault: false }));
    const { page } = await openForm({ listBillingAccounts: () => Promise.resolve({ items }) });
    await page.submit();
    expect(page.errorOf('Billing Email Address')).to.equal('Choose or enter the billing email address.');
  });

  it('shows fields for email and phone if the back end has no accounts', async () => {
    const { page } = await openForm({ listBillingAccounts: undefined });
    expect(page.control('Billing Email Address')).to.match('input');
  });

  it('shows that there is no account, with a link to add one', async () => {
    const { page } = await openForm({ listBillingAccounts: () => Promise.resolve({ items: [] }) });
    page.element.billingAccountsUrl = '/billing';
    await page.element.updateComplete;
    expect(page.text('.notice')).to.contain('No billing account is set up yet.');
    expect(page.root.querySelector('.notice a')).to.have.property('pathname', '/billing');
    page.element.billingAccountsUrl = 'javascript:alert(1)';
    await page.element.updateComplete;
    expect(page.root.querySelector('.notice a')).to.equal(null);
  });

  it('lets the user reload the accounts or type the contact after a failure', async () => {
    let tries = 0;
    const { page } = await openForm({
      listBillingAccounts: () =>
        ++tries === 1 ? Promise.reject(new AdapterError('network')) : Promise.resolve({ items: accounts }),
    });
    expect(page.control('Billing Email Address')).to.match('input');
    page.button('Load billing accounts').click();
    await page.settled();
    expect(page.control('Billing Email Address')).to.match('select');
    expect(page.hasFocus(page.control('Billing Email Address'))).to.equal(true);
  });
});
