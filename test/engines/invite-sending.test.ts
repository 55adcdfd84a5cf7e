import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { invite, reply } from '../support/fake-adapter.ts';
import { openForm } from '../support/invite-form-page.ts';
import { once } from '../support/once.ts';

describe('invite-customer-form: sending', () => {
  describe('sending', () => {
    it('fires the intent event, calls once for three fast clicks, and shows the recipient', async () => {
      const { page, calls } = await openForm();
      page.fill({
        'Company Name': '  Lighthouse Optics ',
        'Contact Name': 'Ada Okafor',
        'Contact Email Address': 'ada@lighthouse.example',
      });
      const intent = once(page.element, 'invite-customer');
      const successEvent = once(page.element, 'customer-invited');
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
      expect((await successEvent).detail).to.deep.equal({ inviteId: 'inv_1', status: 'pending', delivery: 'sent' });
      expect((await successEvent).invite).to.equal(invite);
      await page.settled();
      expect(page.text('[part=success]')).to.contain('went to ada@lighthouse.example');
      expect(page.hasFocus(page.root.querySelector('[part=success]'))).to.equal(true);
    });

    for (const [delivery, words] of [
      ['delivered', 'The email with the registration link went to ada@lighthouse.example.'],
      ['queued', 'The email with the registration link is on its way to ada@lighthouse.example.'],
      ['weird', 'We do not know yet whether the email to ada@lighthouse.example arrived.'],
      [undefined, 'We do not know yet whether the email to ada@lighthouse.example arrived.'],
    ] as const)
      it(`says how the email fared: ${delivery}`, async () => {
        const { page, calls } = await openForm();
        page.fill();
        await page.submit();
        calls[0]?.resolve({ ...reply, invite: { ...invite, delivery: delivery as never } });
        await page.settled();
        expect(page.text('[part=success] p')).to.equal(`Lighthouse Optics was invited. ${words}`);
      });

    it('keeps personal data out of event details', async () => {
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

    it('lets the page cancel and take over, and keeps the input', async () => {
      const { page, calls } = await openForm();
      page.fill();
      page.element.addEventListener('invite-customer', (event) => event.preventDefault());
      await page.submit();
      expect(calls).to.have.lengthOf(0);
      expect(page.control('Company Name').value).to.equal('Lighthouse Optics');
      expect(page.button('Send Invite')).to.not.have.attribute('aria-disabled');
    });

    it('sends nothing if the page removes the form in the intent event, which fires once', async () => {
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

    it('shows that the invite was saved but its email could not be sent', async () => {
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

  describe('server errors', () => {
    it('appear at their fields, keep the input, and disappear when the field changes', async () => {
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

    it('disappear with the last field that they were about', async () => {
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

    it('of unknown fields appear in the summary', async () => {
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
      ['a-code-from-the-future', 'You do not have permission'],
      ['constructor', 'You do not have permission'],
    ] as const)
      it(`are shown in our own words: ${code}`, async () => {
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
    it('locks the form, and retries under the same key', async () => {
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

    it('follows a reply without an invite', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      calls[0]?.resolve({} as never);
      await page.settled();
      expect(page.text('[part=error-summary] h2')).to.equal('We could not tell whether the invite was sent');
    });

    it('keeps its notice and the focus during the retry', async () => {
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

    it('keeps the chosen account', async () => {
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      calls[0]?.reject(new AdapterError('timeout', { outcome: 'unknown' }));
      await page.settled();
      page.type('Billing Email Address', 'orders@reseller.example');
      await page.element.updateComplete;
      expect(page.control('Billing Email Address').value).to.equal('accounts@reseller.example');
    });

    it('outlasts an expired session and a call that was never sent, until there is a definite reply', async () => {
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

    it('can be abandoned after a warning, and keeps the values', async () => {
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
});
