import { expect, fixture, html } from '@open-wc/testing';
import { createFakeAdapter, reply } from '../support/fake-adapter.ts';
import { InviteFormPage, openForm } from '../support/invite-form-page.ts';

const fieldLabels = [
  'Company Name',
  'Contact Name',
  'Contact Email Address',
  'Billing Email Address',
  'Billing Phone Number',
];

describe('invite-customer-form', () => {
  describe('filling in', () => {
    it('has five required fields with labels', async () => {
      const { page } = await openForm();
      for (const label of fieldLabels) expect(page.control(label).required, label).to.equal(true);
    });

    it('is prefilled by `value`, and keeps what the user types over it', async () => {
      const { page, calls } = await openForm({}, { companyName: 'Prefilled Ltd', contactName: 'Grace' });
      expect(page.control('Company Name').value).to.equal('Prefilled Ltd');
      page.fill({ 'Contact Name': 'Ada Okafor', 'Contact Email Address': 'ada@lighthouse.example' });
      await page.submit();
      expect(calls[0]?.input).to.deep.include({ companyName: 'Prefilled Ltd', contactName: 'Ada Okafor' });
    });

    it('sends autofilled values without events', async () => {
      const { page, calls } = await openForm();
      page.fill();
      page.control('Company Name').value = 'Filled by the browser';
      await page.submit();
      expect(calls[0]?.input.companyName).to.equal('Filled by the browser');
    });

    it('keeps the input when the host sets an equal `value` again', async () => {
      const { page } = await openForm({}, { companyName: 'Prefilled Ltd' });
      page.type('Company Name', 'Typed Ltd');
      page.element.value = { companyName: 'Prefilled Ltd' };
      await page.settled();
      expect(page.control('Company Name').value).to.equal('Typed Ltd');
      page.element.value = { companyName: 'Another Ltd' };
      await page.settled();
      expect(page.control('Company Name').value).to.equal('Another Ltd');
    });

    it('`reset()` clears it, including autofilled values without events', async () => {
      const { page } = await openForm({}, { contactName: 'Grace' });
      page.control('Company Name').value = 'Filled by the browser';
      page.type('Contact Name', 'Ada');
      page.element.reset();
      await page.settled();
      expect(page.control('Company Name').value).to.equal('');
      expect(page.control('Contact Name').value).to.equal('Grace');
    });

    it('ignores controls in its slots', async () => {
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

    it('ignores focus and submit before it is connected', async () => {
      const { adapter, calls } = createFakeAdapter();
      const value = { companyName: 'Lighthouse Optics', contactName: 'Ada', contactEmail: 'ada@lighthouse.example' };
      const element = Object.assign(document.createElement('invite-customer-form'), { adapter, value });
      element.focus();
      element.submit();
      const page = new InviteFormPage(await fixture(html`${element}`));
      await page.turnTo();
      expect([calls.length, page.shown, page.focused]).to.deep.equal([0, 'fields', undefined]);
      element.submit();
      await page.settled();
      expect(calls.length, 'the same can be sent now').to.equal(1);
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

  describe('validation', () => {
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

    it('shows no error before the first submit, and updates each field afterwards', async () => {
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

    it('never truncates the input', async () => {
      const { page } = await openForm();
      const long = 'x'.repeat(121);
      page.type('Company Name', long);
      await page.submit();
      expect(page.errorOf('Company Name')).to.equal('The company name is too long. Use at most 120 characters.');
      expect(page.control('Company Name').value).to.equal(long);
    });

    it('accepts international email addresses, and counts characters rather than code units', async () => {
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

  describe('in a page that changes', () => {
    it('aborts its call silently when it leaves, and has an unknown outcome when it returns', async () => {
      const { page, calls } = await openForm();
      const fired: string[] = [];
      const record = ({ type }: Event) => void fired.push(type);
      for (const type of ['adapter-error', 'customer-invited']) page.element.addEventListener(type, record);
      window.addEventListener('unhandledrejection', record);
      page.fill();
      await page.submit();
      const parent = page.element.parentElement;
      page.element.remove();
      await page.settled();
      expect(calls[0]?.options.signal.aborted).to.equal(true);
      calls[0]?.reject(new Error('aborted'));
      await page.settled();
      await page.settled();
      window.removeEventListener('unhandledrejection', record);
      expect(fired).to.deep.equal([]);
      parent?.append(page.element);
      await page.settled();
      expect(page.text('[part=error-summary] h2')).to.equal('We could not tell whether the invite was sent');
    });

    it('keeps its call when it only moves', async () => {
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

    it('shows custom texts of the host', async () => {
      const { page } = await openForm();
      page.element.messages = { submit: 'Einladen', fields: { '/companyName': { label: 'Firma' } } };
      await page.element.updateComplete;
      page.button('Einladen').click();
      await page.settled();
      expect(page.errorOf('Firma')).to.equal('Enter the company name.');
      expect(page.errorOf('Contact Name')).to.equal('Enter the contact’s name.');
    });

    it('shows that inviting is not available if the adapter does not support it', async () => {
      const { page } = await openForm({ inviteCustomer: undefined });
      expect(page.text('.notice')).to.contain('Customers cannot be invited from here.');
      expect(page.root.querySelector('form')).to.equal(null);
    });
  });
});
