import { expect } from '@open-wc/testing';
import { AdapterError, type InvitePrefill } from '../../src/index.ts';
import { accounts, createFakeAdapter, invite, reply } from '../support/fake-adapter.ts';
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

    it('keeps what was typed when the host sets an equal `value` again', async () => {
      const { page } = await openForm({}, { companyName: 'Prefilled Ltd' });
      page.type('Company Name', 'Typed Ltd');
      page.element.value = { companyName: 'Prefilled Ltd' };
      await page.settled();
      expect(page.control('Company Name').value).to.equal('Typed Ltd');
      page.element.value = { companyName: 'Another Ltd' };
      await page.settled();
      expect(page.control('Company Name').value).to.equal('Another Ltd');
    });

    it('is emptied by `reset()`, of what autofill wrote in silence as well', async () => {
      const { page } = await openForm({}, { contactName: 'Grace' });
      page.control('Company Name').value = 'Filled by the browser';
      page.type('Contact Name', 'Ada');
      page.element.reset();
      await page.settled();
      expect(page.control('Company Name').value).to.equal('');
      expect(page.control('Contact Name').value).to.equal('Grace');
    });

    it('takes nothing from controls that a page puts into its slots', async () => {
      const { page, calls } = await openForm();
      const stranger = document.createElement('input');
      stranger.slot = 'intro';
      stranger.name = '/__proto__/polluted';
      page.element.append(stranger);
      stranger.value = 'x';
      stranger.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      page.fill();
      await page.submit();
      expect(Object.keys(calls[0]?.input ?? {})).to.have.members([
        'companyName',
        'contactName',
        'contactEmail',
        'billingContact',
      ]);
      expect('polluted' in {}).to.equal(false);
    });

    it('can be asked for focus and submission before it is in the page', () => {
      const element = document.createElement('invite-customer-form');
      element.focus();
      element.submit();
      expect(element.isConnected).to.equal(false);
    });

    for (const [typed, sent] of [
      ['+44 (0)20 7946-0018', '+442079460018'],
      ['0044 20 7946 0018', '+442079460018'],
      ['\u202a+1 (212) 555.0123\u202c', '+12125550123'],
    ] as const)
      it(`sends the phone number ${typed} as E.164`, async () => {
        const { page, calls } = await openForm();
        page.fill();
        page.type('Billing Phone Number', typed);
        await page.submit();
        expect(calls[0]?.input.billingContact.phone).to.equal(sent);
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

    describe('when the accounts arrive late', () => {
      /** A form whose accounts arrive when the test says so. */
      async function openLate(value: InvitePrefill = {}) {
        const list = Promise.withResolvers<{ items: typeof accounts }>();
        const { page } = await openForm({ listBillingAccounts: () => list.promise }, value);
        const arrive = async () => {
          list.resolve({ items: accounts });
          await page.settled();
          return [page.control('Billing Email Address').value, page.control('Billing Phone Number').value];
        };
        return { page, arrive };
      }

      it('keeps a phone that was typed meanwhile', async () => {
        const { page, arrive } = await openLate();
        page.type('Billing Phone Number', '+12125550123');
        expect(await arrive()).to.deep.equal(['accounts@reseller.example', '+12125550123']);
      });

      it('adds the phone to an email that is prefilled', async () => {
        const { arrive } = await openLate({ billingContact: { email: 'orders@reseller.example' } });
        expect(await arrive()).to.deep.equal(['orders@reseller.example', '+4930901820']);
      });

      it('keeps a pair that is prefilled, whether an account has it or not', async () => {
        const billingContact = { email: 'else@reseller.example', phone: '+12125550123' };
        const { arrive } = await openLate({ billingContact });
        expect(await arrive()).to.deep.equal(Object.values(billingContact));
      });

      it('keeps the focus of a field that was waited at', async () => {
        const { page, arrive } = await openLate();
        page.control('Billing Email Address').focus();
        await arrive();
        expect(page.hasFocus(page.control('Billing Email Address'))).to.equal(true);
      });

      it('ties an error to the field all the same', async () => {
        const { page } = await openLate();
        await page.submit();
        expect(page.errorOf('Billing Email Address')).to.equal('Choose or enter the billing email address.');
      });
    });

    it('completes the pair when `value` names another account later', async () => {
      const { page } = await openForm();
      page.element.value = { billingContact: { email: 'orders@reseller.example' } };
      await page.settled();
      expect(page.control('Billing Phone Number').value).to.equal('+4930901820');
    });

    it('forgets the choice of accounts that another adapter does not have', async () => {
      const { page } = await openForm();
      const items = [
        { id: 'ba_9', name: 'Else', email: 'else@reseller.example', phone: '+12125550123', isDefault: true },
      ];
      page.element.adapter = createFakeAdapter({ listBillingAccounts: () => Promise.resolve({ items }) }).adapter;
      await page.settled();
      expect(page.control('Billing Email Address').value).to.equal('else@reseller.example');
      expect(page.control('Billing Phone Number').value).to.equal('+12125550123');
      expect(page.control('Billing Email Address').textContent).to.not.contain('accounts@reseller.example');
    });

    it('asks for the accounts once, and not any more after it left the page', async () => {
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
      ['no list', { items: 'none' }],
      ['nothing', undefined],
    ] as const)
      it(`falls back to plain fields when the adapter gives ${what}`, async () => {
        const { page } = await openForm({ listBillingAccounts: () => Promise.resolve(given as never) });
        expect(page.control('Billing Email Address')).to.match('input');
      });

    it('passes over accounts without an email', async () => {
      const items = [null, { id: 'ba_1' }, ...accounts] as typeof accounts;
      const { page } = await openForm({ listBillingAccounts: () => Promise.resolve({ items }) });
      expect(page.control('Billing Email Address').querySelectorAll('option')).to.have.lengthOf(3);
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
      expect(page.hasFocus(page.control('Billing Email Address'))).to.equal(true);
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
      expect(page.hasFocus(page.root.querySelector('[part=error-summary]'))).to.equal(true);
      page.root.querySelectorAll<HTMLElement>('[part=error-summary] a')[2]?.click();
      expect(page.hasFocus(page.control('Contact Email Address'))).to.equal(true);
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
      expect(page.hasFocus(page.root.querySelector('[part=success]'))).to.equal(true);
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

    it('sends nothing for a page that takes the form away meanwhile, and asks it only once', async () => {
      const { page, calls } = await openForm();
      page.fill();
      let asked = 0;
      page.element.addEventListener('invite-customer', () => {
        asked++;
        page.element.submit();
        page.element.remove();
      });
      await page.submit();
      expect([asked, calls.length]).to.deep.equal([1, 0]);
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
      expect(page.hasFocus(page.control('Company Name'))).to.equal(true);
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

    it('are gone with the last field that they were about', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      const fieldErrors = [{ pointer: '/contactEmail', code: 'invalid-format' }];
      calls[0]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors }));
      await page.settled();
      page.type('Contact Email Address', 'grace@lighthouse.example');
      await page.element.updateComplete;
      expect(page.root.querySelector('[part=error-summary]')).to.equal(null);
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

    it('is what a reply without an invite leaves behind', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      calls[0]?.resolve({} as never);
      await page.settled();
      expect(page.text('[part=error-summary] h2')).to.equal('We could not tell whether the invite was sent');
    });

    it('shows its notice, and keeps the focus, while it is tried again', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      calls[0]?.reject(new AdapterError('timeout', { outcome: 'unknown' }));
      await page.settled();
      const button = page.button('Try again');
      button.focus();
      for (let click = 0; click < 3; click++) button.click();
      await page.settled();
      expect(calls).to.have.lengthOf(2);
      expect(page.hasFocus(button)).to.equal(true);
      expect(button).to.have.attribute('aria-disabled', 'true');
    });

    it('keeps the chosen account as well', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      calls[0]?.reject(new AdapterError('timeout', { outcome: 'unknown' }));
      await page.settled();
      page.type('Billing Email Address', 'orders@reseller.example');
      await page.element.updateComplete;
      expect(page.control('Billing Email Address').value).to.equal('accounts@reseller.example');
    });

    it('outlives a lost session and a call that was never sent: only a definite answer ends it', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      calls[0]?.reject(new AdapterError('unavailable', { status: 503, outcome: 'unknown' }));
      await page.settled();
      page.button('Try again').click();
      await page.settled();
      calls[1]?.reject(new AdapterError('timeout', { outcome: 'rejected' }));
      await page.settled();
      page.button('Try again').click();
      await page.settled();
      calls[2]?.reject(new AdapterError('unauthenticated'));
      await page.settled();
      expect(page.control('Company Name')).to.match('[readonly]');
      page.button('Try again').click();
      await page.settled();
      expect(calls[3]?.options.idempotencyKey).to.equal(calls[0]?.options.idempotencyKey);
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
      page.element.messages = { submit: 'Einladen', fields: { '/companyName': { label: 'Firma' } } };
      await page.element.updateComplete;
      page.button('Einladen').click();
      await page.settled();
      expect(page.errorOf('Firma')).to.equal('Enter the company name.');
      expect(page.errorOf('Contact Name')).to.equal('Enter the contact’s name.');
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
