import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { customer, filled, input, openAdd, openAdded } from '../support/add-form-page.ts';
import { lookalikes } from '../support/lookalikes.ts';
import { once } from '../support/once.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';

describe('add-customer-form', () => {
  keepQuiet();

  describe('fields', () => {
    it('are in four groups, each with an explanation', async () => {
      const { page } = await openAdd();
      const groups = Array.from(page.root.querySelectorAll('fieldset'), (fieldset) => ({
        legend: fieldset.querySelector('legend')?.textContent,
        intro: page.root.getElementById(fieldset.getAttribute('aria-describedby') ?? '')?.textContent,
        members: Array.from(fieldset.querySelectorAll<HTMLInputElement>('[part=input]'), ({ name }) => name),
      }));
      expect(groups).to.deep.equal([
        {
          legend: 'Basic company information',
          intro: 'The customer can edit these later.',
          members: ['/companyName', '/website', '/phone', '/taxId', '/reference'],
        },
        {
          legend: 'Physical address',
          intro: 'Where the company is; the country decides what is needed.',
          members: ['country', 'line1', 'line2', 'city', 'region', 'postalCode'].map((member) => `/address/${member}`),
        },
        { legend: 'Technical contact', intro: 'Whom we tell about maintenance.', members: ['/technicalContact/email'] },
        {
          legend: 'Billing contact',
          intro: 'Email and phone of a billing account that is already set up.',
          members: ['/billingContact/email', '/billingContact/phone'],
        },
      ]);
    });

    it('are required as specified', async () => {
      const { page } = await openAdd();
      const required = Array.from(page.root.querySelectorAll<HTMLInputElement>('[required]'), ({ name }) => name);
      expect(required).to.deep.equal([
        '/companyName',
        '/address/country',
        '/address/line1',
        '/technicalContact/email',
        '/billingContact/email',
        '/billingContact/phone',
      ]);
    });

    it('explain the technical contact’s role, and that no email is sent', async () => {
      const { page } = await openAdd();
      expect(page.hintOf('Technical Contact Email Address')).to.contain('maintenance notifications');
      expect(page.text('.intro')).to.contain('No email is sent');
    });

    it('ask the browser not to autofill data of the user', async () => {
      const { page } = await openAdd({}, { value: { address: { country: 'US' } } });
      await page.until('the regions are there', () => page.control('State').localName === 'select');
      const tokens = Array.from(page.root.querySelectorAll('[part=input]'), (each) =>
        each.getAttribute('autocomplete'),
      );
      expect([tokens.length, new Set(tokens)]).to.deep.equal([14, new Set(['off'])]);
    });

    it('are all sent in their stored form', async () => {
      const { page, calls } = await openAdd();
      page.fill({
        'Company Name': '  Lighthouse Optics ',
        Website: ' Lighthouse.example/about ',
        'Phone Number': '+49 (0)30 901820',
        'Tax ID': ' DE123456789',
        'Your Reference': 'CRM-4711 ',
        Country: 'DE',
        'Street Address': ' Torstraße 140 ',
        'Suite, Floor or Building': 'Hinterhaus',
        'Postal Code': ' 10119 ',
        City: ' Berlin',
        'Technical Contact Email Address': ' it@lighthouse.example ',
        'Billing Phone Number': '0044 20 7946 0018',
      });
      await page.submit();
      expect(calls.map(({ input: sent }) => sent)).to.deep.equal([
        {
          companyName: 'Lighthouse Optics',
          website: 'https://Lighthouse.example/about',
          phone: '+4930901820',
          taxId: 'DE123456789',
          reference: 'CRM-4711',
          address: {
            country: 'DE',
            line1: 'Torstraße 140',
            line2: 'Hinterhaus',
            city: 'Berlin',
            postalCode: '10119',
          },
          technicalContact: { email: 'it@lighthouse.example' },
          billingContact: { email: 'accounts@reseller.example', phone: '+442079460018' },
        },
      ]);
    });
  });

  describe('website', () => {
    for (const [typed, sent] of [
      ['example.com', 'https://example.com'],
      ['http://example.com', 'http://example.com'],
      ['HTTPS://Example.com/Path?q=1#x', 'https://Example.com/Path?q=1#x'],
      ['//example.com', 'https://example.com'],
      ['example.com:8443', 'https://example.com:8443'],
      ['bücher.example', 'https://xn--bcher-kva.example/'],
      ['example.com/straße', 'https://example.com/stra%C3%9Fe'],
    ] as const)
      it(`stores ${typed} as ${sent}`, async () => {
        const { page, calls } = await openAdd();
        page.fill({ ...filled, Website: typed });
        await page.submit();
        expect(calls[0]?.input.website).to.equal(sent);
      });

    for (const typed of [
      'javascript:alert(1)',
      'javascript://example.com/%0aalert(1)',
      'data:text/html,x',
      'ftp://example.com',
      'mailto:ada@example.com',
      'ada@example.com',
      'exa mple.com',
      'example.com/a b',
      'localhost',
      'example',
      'example.',
      '.',
      'https://',
      'http:/example.com',
      'https://user:secret@example.com',
    ])
      it(`rejects ${typed}`, async () => {
        const { page, calls } = await openAdd();
        page.fill({ ...filled, Website: typed });
        await page.submit();
        expect(page.errorOf('Website')).to.equal('This is not a website’s address. Enter one like example.com.');
        expect([calls.length, page.control('Website').value]).to.deep.equal([0, typed]);
      });

    it('rejects more than 200 characters, including the scheme', async () => {
      const { page } = await openAdd();
      page.type('Website', `example.com/${'x'.repeat(181)}`);
      await page.submit();
      expect(page.errorOf('Website')).to.contain('too long');
      page.type('Website', `example.com/${'x'.repeat(180)}`);
      await page.settled();
      expect(page.errorOf('Website')).to.equal('');
    });
  });

  describe('tax ID', () => {
    for (const [country, hint] of [
      ['DE', 'USt-IdNr., such as DE123456789.'],
      ['BR', 'CNPJ, such as 12.345.678/0001-95.'],
      ['JP', '法人番号, such as 1234567890123.'],
      ['TV', ''],
    ] as const)
      it(`shows a hint for ${country}: ${hint || 'none'}`, async () => {
        const { page } = await openAdd();
        await page.chooseCountry(country);
        expect(page.hintOf('Tax ID')).to.equal(hint);
      });
  });

  describe('after the customer was added', () => {
    it('says that no email was sent, and what to do next', async () => {
      const { page } = await openAdded();
      const texts = Array.from(
        page.root.querySelectorAll('[part=success] :is(h2, p)'),
        ({ textContent }) => textContent,
      );
      expect(texts).to.deep.equal([
        'Customer added',
        'Lighthouse Optics is now among your customers. No email was sent.',
        'Hand over the login details to the customer yourself.',
      ]);
      expect(page.root.querySelector('[part=credentials]')).to.equal(null);
    });

    it('says that a pending customer needs approval', async () => {
      const { page } = await openAdded({ status: 'pending' });
      expect(page.text('[part=success] h2')).to.equal('Customer is waiting for approval');
      expect(page.text('[part=success] p')).to.equal(
        'Lighthouse Optics was added and becomes active once it is approved. No email was sent.',
      );
    });

    it('fires an event with the whole customer', async () => {
      const { page, calls } = await openAdd();
      const intent = once(page.element, 'add-customer');
      const successEvent = once(page.element, 'customer-added');
      page.fill();
      await page.submit();
      expect((await intent).input).to.deep.equal(input);
      calls[0]?.resolve(customer);
      expect((await successEvent).customer).to.deep.equal(customer);
      expect((await successEvent).detail).to.deep.equal({ customerId: 'cus_1', status: 'active' });
    });

    it('opens the customer if the page supports it', async () => {
      const { page } = await openAdded();
      const events = recordEvents(page.element);
      await page.press('Open customer');
      expect(events).to.deep.equal([{ type: 'open-customer', detail: { customerId: 'cus_1' } }]);
      expect(page.shown).to.equal('done');
    });

    it('offers another submission, which keeps only the country and the billing account', async () => {
      const { page, calls } = await openAdd();
      page.fill({ ...filled, 'Your Reference': 'CRM-1', Website: 'example.com' });
      await page.settled();
      page.type('Billing Email Address', 'orders@reseller.example');
      await page.submit();
      calls[0]?.resolve(customer);
      await page.settled();
      await page.press('Add another customer');
      await page.settled();
      const left = Array.from(page.root.querySelectorAll<HTMLInputElement>('[part=input]')).flatMap(
        ({ name, value }) => (value ? [[name, value]] : []),
      );
      expect(left).to.deep.equal([
        ['/address/country', 'DE'],
        ['/billingContact/email', 'orders@reseller.example'],
        ['/billingContact/phone', '030 901820'],
      ]);
      expect([page.countryShown, page.countries.length > 200]).to.deep.equal(['Germany', true]);
      expect(page.hasFocus(page.control('Company Name'))).to.equal(true);
    });

    it('keeps login details below the slot `success`', async () => {
      const { page } = await openAdded({ credentials: { username: 'ada', password: 'secret' } });
      const slot = page.root.querySelector('slot[name=success]');
      expect(slot?.querySelector('[part=credentials]')).to.equal(null);
      expect(page.text('[part=success] > [part=credentials] code')).to.equal('ada');
    });
  });

  describe('an existing customer', () => {
    it('can be opened, or added anyway', async () => {
      const { page, calls } = await openAdd({ findMatches: () => Promise.resolve(lookalikes) });
      const events = recordEvents(page.element);
      page.fill();
      await page.submit();
      expect([page.shown, calls.length]).to.deep.equal(['matches', 0]);
      await page.press('Open customer');
      expect(events).to.deep.equal([{ type: 'open-customer', detail: { customerId: 'cus_1' } }]);
      await page.press('Add the customer anyway');
      expect(calls.map(({ input: sent }) => sent)).to.deep.equal([input]);
    });

    it('can be opened when the server reports it', async () => {
      const { page, calls } = await openAdd();
      page.fill();
      await page.submit();
      calls[0]?.reject(new AdapterError('duplicate-customer', { status: 409, meta: { customerId: 'cus_7' } }));
      await page.settled();
      expect(page.summary).to.deep.equal(['This company is already your customer.']);
      const events = recordEvents(page.element);
      await page.press('Open customer');
      expect(events).to.deep.equal([{ type: 'open-customer', detail: { customerId: 'cus_7' } }]);
    });

    for (const meta of [{}, { customerId: {} }, { customerId: null }])
      it(`cannot be opened if the server does not identify it: ${JSON.stringify(meta)}`, async () => {
        const { page, calls } = await openAdd();
        page.fill();
        await page.submit();
        calls[0]?.reject(new AdapterError('duplicate-customer', { status: 409, meta }));
        await page.settled();
        expect([page.shown, page.hasButton('Open customer')]).to.deep.equal(['errors', false]);
      });
  });
});
