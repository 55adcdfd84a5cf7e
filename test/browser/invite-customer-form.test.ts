import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { accounts, invite, reply } from '../support/fake-adapter.ts';
import { openForm } from '../support/invite-form-page.ts';
import { once } from '../support/once.ts';

const fieldLabels = [
  'Company Name',
  'Contact Name',
  'Contact Email Address',
  'Billing Email Address',
  'Billing Phone Number',
];

describe('invite-customer-form', () => {
  describe('filling in', () => {
    it('asks for five required facts under their labels', async () => {
      const { page } = await openForm();
      for (const label of fieldLabels) expect(page.control(label).required, label).to.equal(true);
    });

    it('is filled by `value`, and takes what was typed over it', async () => {
      const { page, calls } = await openForm({}, { companyName: 'Prefilled Ltd', contactName: 'Grace' });
      expect(page.control('Company Name').value).to.equal('Prefilled Ltd');
      page.fill({ 'Contact Name': 'Ada Okafor', 'Contact Email Address': 'ada@lighthouse.example' });
      await page.submit();
      expect(calls[0]?.input).to.deep.include({ companyName: 'Prefilled Ltd', contactName: 'Ada Okafor' });
    });

    it('sends what autofill wrote without telling by events', async () => {
      const { page, calls } = await openForm();
      page.fill();
      page.control('Company Name').value = 'Filled by the browser';
      await page.submit();
      expect(calls[0]?.input.companyName).to.equal('Filled by the browser');
    });

    it('does nothing while disabled', async () => {
      const { page, calls } = await openForm();
      page.fill();
      page.element.disabled = true;
      await page.element.updateComplete;
      page.element.submit();
      await page.settled();
      expect(calls).to.have.lengthOf(0);
      expect(page.control('Company Name')).to.match(':disabled');
    });
  });

  describe('billing contact', () => {
    it('preselects the default account, with its phone', async () => {
      const { page } = await openForm();
      expect(page.control('Billing Email Address').value).to.equal('accounts@reseller.example');
      expect(page.control('Billing Phone Number').value).to.equal('+442079460018');
    });

    it('fills email and phone as one pair when another account is chosen; the phone stays editable', async () => {
      const { page, calls } = await openForm();
      page.fill();
      page.type('Billing Email Address', 'orders@reseller.example');
      await page.element.updateComplete;
      expect(page.control('Billing Phone Number').value).to.equal('+4930901820');
      page.type('Billing Phone Number', '+49 (30) 1234-567');
      await page.submit();
      expect(calls[0]?.input.billingContact).to.deep.equal({ email: 'orders@reseller.example', phone: '+49301234567' });
    });

    it('leaves the choice open where there are several and none is the default', async () => {
      const items = accounts.map((account) => ({ ...account, isDefault: false }));
      const { page } = await openForm({ listBillingAccounts: () => Promise.resolve({ items }) });
      await page.submit();
      expect(page.errorOf('Billing Email Address')).to.equal('Choose or enter the billing email address.');
    });

    it('asks for email and phone where the back end cannot list accounts', async () => {
      const { page } = await openForm({ listBillingAccounts: undefined } as never);
      expect(page.control('Billing Email Address')).to.match('input');
    });

    it('says that no account is set up, and where to do it', async () => {
      const { page } = await openForm({ listBillingAccounts: () => Promise.resolve({ items: [] }) });
      page.element.billingAccountsUrl = '/billing';
      await page.element.updateComplete;
      expect(page.text('.notice')).to.contain('No billing account is set up yet.');
      expect(page.root.querySelector('.notice a')).to.have.property('pathname', '/billing');
      page.element.billingAccountsUrl = 'javascript:alert(1)';
      await page.element.updateComplete;
      expect(page.root.querySelector('.notice a')).to.equal(null);
    });

    it('lets the user load the accounts again, or type them, when they could not be loaded', async () => {
      let tries = 0;
      const { page } = await openForm({
        listBillingAccounts: () =>
          ++tries === 1 ? Promise.reject(new AdapterError('network')) : Promise.resolve({ items: accounts }),
      });
      expect(page.control('Billing Email Address')).to.match('input');
      page.button('Load billing accounts').click();
      await page.settled();
      expect(page.control('Billing Email Address')).to.match('select');
    });
  });

  describe('checking', () => {
    it('shows every error on submit in a summary that takes the focus and links to the fields', async () => {
      const { page, calls } = await openForm();
      page.fill({ 'Contact Email Address': 'ada@lighthouse' });
      await page.submit();
      expect(calls).to.have.lengthOf(0);
      expect(page.summary).to.deep.equal([
        'Enter the company name.',
        'Enter the contact’s name.',
        'This is not an email address. Enter one like name@example.com.',
      ]);
      expect(page.root.activeElement).to.equal(page.root.querySelector('[part=error-summary]'));
      page.root.querySelectorAll<HTMLElement>('[part=error-summary] a')[2]?.click();
      expect(page.root.activeElement).to.equal(page.control('Contact Email Address'));
      expect(page.control('Contact Email Address')).to.have.attribute('aria-invalid', 'true');
      expect(page.errorOf('Company Name')).to.equal('Enter the company name.');
    });

    it('shows no error before the first submit, and checks each field live after it', async () => {
      const { page } = await openForm();
      page.type('Contact Email Address', 'a');
      await page.element.updateComplete;
      expect(page.errorOf('Contact Email Address')).to.equal('');
      await page.submit();
      page.type('Contact Email Address', 'ada@lighthouse.example');
      await page.element.updateComplete;
      expect(page.errorOf('Contact Email Address')).to.equal('');
      page.type('Contact Email Address', 'ada@');
      await page.element.updateComplete;
      expect(page.errorOf('Contact Email Address')).to.contain('This is not an email address.');
    });

    it('never shortens what was typed', async () => {
      const { page } = await openForm();
      const long = 'x'.repeat(121);
      page.type('Company Name', long);
      await page.submit();
      expect(page.errorOf('Company Name')).to.equal('The company name is too long. Use at most 120 characters.');
      expect(page.control('Company Name').value).to.equal(long);
    });

    it('accepts international email addresses and counts characters, not code units', async () => {
      const { page, calls } = await openForm();
      page.fill({
        'Company Name': '😀'.repeat(120),
        'Contact Name': '山田 太郎',
        'Contact Email Address': 'jörg@bücher.example',
      });
      await page.submit();
      expect(calls[0]?.input.contactEmail).to.equal('jörg@bücher.example');
    });
  });

  describe('sending', () => {
    it('fires the intent, calls once for three fast clicks, and tells where the invite went', async () => {
      const { page, calls } = await openForm();
      page.fill({
        'Company Name': '  Lighthouse Optics ',
        'Contact Name': 'Ada Okafor',
        'Contact Email Address': 'ada@lighthouse.example',
      });
      const intent = once(page.element, 'invite-customer');
      const fact = once(page.element, 'customer-invited');
      for (let click = 0; click < 3; click++) page.button('Send Invite').click();
      await page.settled();
      expect(calls).to.have.lengthOf(1);
      expect((await intent).input).to.deep.equal({
        companyName: 'Lighthouse Optics',
        contactName: 'Ada Okafor',
        contactEmail: 'ada@lighthouse.example',
        billingContact: { email: 'accounts@reseller.example', phone: '+442079460018' },
      });
      expect((await intent).detail.idempotencyKey).to.equal(calls[0]?.options.idempotencyKey);
      expect(page.text('[role=status]')).to.equal('Sending the invite…');

      calls[0]?.resolve(reply);
      expect((await fact).detail).to.deep.equal({ inviteId: 'inv_1', status: 'pending', delivery: 'sent' });
      expect((await fact).invite).to.equal(invite);
      await page.settled();
      expect(page.text('[part=success]')).to.contain('went to ada@lighthouse.example');
      expect(page.root.activeElement).to.equal(page.root.querySelector('[part=success]'));
    });

    it('keeps personal data out of the details of events', async () => {
      const { page, calls } = await openForm();
      page.fill();
      const details: string[] = [];
      for (const type of ['invite-customer', 'customer-invited', 'adapter-error'] as const)
        page.element.addEventListener(type, ({ detail }) => details.push(JSON.stringify(detail)));
      await page.submit();
      calls[0]?.reject(new AdapterError('unavailable', { status: 422 }));
      await page.settled();
      await page.submit();
      calls[1]?.resolve(reply);
      await page.settled();
      expect(details).to.have.lengthOf(4);
      expect(details.join()).to.not.match(/Ada|Lighthouse|@/);
    });

    it('leaves the sending to a page that cancels the intent, and keeps what was typed', async () => {
      const { page, calls } = await openForm();
      page.fill();
      page.element.addEventListener('invite-customer', (event) => event.preventDefault());
      await page.submit();
      expect(calls).to.have.lengthOf(0);
      expect(page.control('Company Name').value).to.equal('Lighthouse Optics');
      expect(page.button('Send Invite')).to.not.have.attribute('aria-disabled');
    });

    it('says so when the invite is saved but its email could not be sent', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      calls[0]?.resolve({ ...reply, invite: { ...invite, delivery: 'failed' } });
      await page.settled();
      expect(page.text('[part=success] h2')).to.equal('Invite saved, but not sent');
    });

    it('offers an empty form for another invite, with the default account', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      calls[0]?.resolve(reply);
      await page.settled();
      page.button('Invite another customer').click();
      await page.settled();
      expect(page.control('Company Name').value).to.equal('');
      expect(page.control('Billing Email Address').value).to.equal('accounts@reseller.example');
      expect(page.root.activeElement).to.equal(page.control('Company Name'));
    });
  });

  describe('errors of the server', () => {
    it('land on their fields, keep the input, and go when the field changes', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      const fieldErrors = [{ pointer: '/billingContact/email', code: 'billing-account-unknown' }];
      calls[0]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors }));
      await page.settled();
      expect(page.errorOf('Billing Email Address')).to.contain('No billing account has this email address.');
      expect(page.control('Company Name').value).to.equal('Lighthouse Optics');
      page.type('Billing Email Address', 'orders@reseller.example');
      await page.element.updateComplete;
      expect(page.errorOf('Billing Email Address')).to.equal('');

      await page.submit();
      expect(calls).to.have.lengthOf(2);
      expect(calls[1]?.options.idempotencyKey).to.not.equal(calls[0]?.options.idempotencyKey);
    });

    it('about members that the form does not show stand in the summary', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      const fieldErrors = [{ pointer: '/extra/poNumber', code: 'required' }];
      calls[0]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors }));
      await page.settled();
      expect(page.summary).to.have.lengthOf(1);
      expect(page.summary[0]).to.contain('extra/poNumber');
    });

    for (const [code, words] of [
      ['forbidden', 'You do not have permission'],
      ['unauthenticated', 'You are signed out.'],
      ['a-code-from-the-future', 'The server could not do this now.'],
      ['constructor', 'The server could not do this now.'],
    ] as const)
      it(`are told in words of ours: ${code}`, async () => {
        const { page, calls } = await openForm();
        page.fill();
        await page.submit();
        const error = once(page.element, 'adapter-error');
        calls[0]?.reject(new AdapterError(code, { status: 403 }));
        expect((await error).detail).to.deep.equal({
          operation: 'inviteCustomer',
          code,
          status: 403,
          outcome: 'rejected',
        });
        await page.settled();
        expect(page.summary[0]).to.contain(words);
        expect(page.control('Contact Name').value).to.equal('Ada Okafor');
      });
  });

  describe('an unknown outcome', () => {
    it('freezes the form and tries again under the same key', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      calls[0]?.reject(new AdapterError('timeout', { outcome: 'unknown' }));
      await page.settled();
      expect(page.text('[part=error-summary] h2')).to.equal('We could not tell whether the invite was sent');
      expect(page.control('Company Name')).to.match('[readonly]');
      await page.submit();
      expect(calls).to.have.lengthOf(1);

      page.button('Try again').click();
      await page.settled();
      expect(calls[1]?.input).to.deep.equal(calls[0]?.input);
      expect(calls[1]?.options.idempotencyKey).to.equal(calls[0]?.options.idempotencyKey);
      calls[1]?.resolve(reply);
      await page.settled();
      expect(page.text('[part=success] h2')).to.equal('Invite sent');
    });

    it('outlives a lost session: only a definite answer ends it', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      calls[0]?.reject(new AdapterError('unavailable', { status: 503, outcome: 'unknown' }));
      await page.settled();
      page.button('Try again').click();
      await page.settled();
      calls[1]?.reject(new AdapterError('unauthenticated', { status: 401 }));
      await page.settled();
      expect(page.control('Company Name')).to.match('[readonly]');
      page.button('Try again').click();
      await page.settled();
      expect(calls[2]?.options.idempotencyKey).to.equal(calls[0]?.options.idempotencyKey);
    });

    it('can be given up, after a warning, with the values kept', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      calls[0]?.reject(new Error('an adapter that does not say what happened'));
      await page.settled();
      expect(page.text('[part=error-summary]')).to.contain('the customer may get two invites');
      page.button('Start over').click();
      await page.settled();
      expect(page.control('Company Name').value).to.equal('Lighthouse Optics');
      expect(page.control('Company Name')).to.not.match('[readonly]');
    });
  });

  describe('in a page that changes', () => {
    it('gives up its call silently when it leaves in the middle, and does not know the outcome when it returns', async () => {
      const { page, calls } = await openForm();
      const heard: string[] = [];
      const hear = ({ type }: Event) => void heard.push(type);
      for (const type of ['adapter-error', 'customer-invited']) page.element.addEventListener(type, hear);
      window.addEventListener('unhandledrejection', hear);
      page.fill();
      await page.submit();
      const parent = page.element.parentElement;
      page.element.remove();
      await page.settled();
      expect(calls[0]?.options.signal.aborted).to.equal(true);
      calls[0]?.reject(new Error('aborted'));
      await page.settled();
      await page.settled();
      window.removeEventListener('unhandledrejection', hear);
      expect(heard).to.deep.equal([]);
      parent?.append(page.element);
      await page.settled();
      expect(page.text('[part=error-summary] h2')).to.equal('We could not tell whether the invite was sent');
    });

    it('keeps its call when it is only moved', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      page.element.parentElement?.append(page.element);
      await page.settled();
      calls[0]?.resolve(reply);
      await page.settled();
      expect(calls[0]?.options.signal.aborted).to.equal(false);
      expect(page.text('[part=success] h2')).to.equal('Invite sent');
    });

    it('shows texts of the host in place of its own', async () => {
      const { page } = await openForm();
      page.element.messages = { submit: 'Einladen' };
      await page.element.updateComplete;
      page.button('Einladen');
    });

    it('says that inviting is not offered where the adapter cannot do it', async () => {
      const { page } = await openForm({ inviteCustomer: undefined } as never);
      expect(page.text('.notice')).to.contain('Customers cannot be invited from here.');
      expect(page.root.querySelector('form')).to.equal(null);
    });
  });

  it('is accessible: empty, with errors, sending, unknown, done', async () => {
    const { page, calls } = await openForm();
    await expect(page.element).to.be.accessible();
    await page.submit();
    await expect(page.element).to.be.accessible();
    page.fill();
    await page.submit();
    await expect(page.element).to.be.accessible();
    calls[0]?.reject(new AdapterError('timeout', { outcome: 'unknown' }));
    await page.settled();
    await expect(page.element).to.be.accessible();
    page.button('Try again').click();
    await page.settled();
    calls[1]?.resolve(reply);
    await page.settled();
    await expect(page.element).to.be.accessible();
  });
});
