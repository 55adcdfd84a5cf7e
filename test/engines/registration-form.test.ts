import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError, type Registration } from '../../src/index.ts';
import { countries } from '../support/countries.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { holdTimers } from '../support/held-timers.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import {
  createRegistrationAdapter,
  filled,
  input,
  openRegistration,
  registration,
  RegistrationPage,
  reply,
  sendRegistration,
  token,
} from '../support/registration-page.ts';

const branded = (branding: Partial<Registration['branding']>) => ({
  openRegistration: () =>
    Promise.resolve({ ...registration, branding: { resellerName: 'R', platformName: 'P', ...branding } }),
});

/** URLs that a link must not contain. */
const unsafe = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://evil.example/1',
  'http://',
];

describe('registration-form: fields', () => {
  keepQuiet();

  it('greets by name, and shows reseller, company and platform', async () => {
    const { page } = await openRegistration();
    expect(page.text('.welcome h2')).to.equal('Welcome, Ada Okafor');
    expect(page.text('.welcome p')).to.equal('Brightwater IT has invited Lighthouse Optics to Cumulus One.');
    expect(page.text('.brand')).to.equal('Cumulus One');
  });

  it('prefills everything known from the invite', async () => {
    const { page } = await openRegistration();
    const known = ['Company Name', 'Your Name', 'Your Email Address', 'Technical Contact Email Address'];
    expect(page.read(known)).to.deep.equal({
      'Company Name': 'Lighthouse Optics',
      'Your Name': 'Ada Okafor',
      'Your Email Address': 'ada@lighthouse.example',
      'Technical Contact Email Address': 'ada@lighthouse.example',
    });
  });

  it('accepts further prefilled values, but no secrets', async () => {
    const value = { address: { line1: '14 Harbour Lane' }, password: 'from the page', token: 'from the page' };
    const { page } = await openRegistration({}, { value });
    expect(page.read(['Street Address', 'Password'])).to.deep.equal({
      'Street Address': '14 Harbour Lane',
      Password: '',
    });
  });

  for (const properties of [{ defaultCountry: 'Germany' }, { value: { address: { country: 'Germany' } } }])
    it(`ignores and logs an unknown country: ${JSON.stringify(properties)}`, async () => {
      using console = hearWarnings();
      const { page } = await openRegistration({}, properties);
      await page.settled();
      const select = page.control('Country') as HTMLSelectElement;
      expect([select.value, select.options.length]).to.deep.equal(['', countries.length + 1]);
      const source = 'value' in properties ? 'value.address.country' : 'defaultCountry';
      expect(console.heard).to.deep.equal([
        `Reseller Elements: “Germany” in ${source} is not a country code (ISO 3166-1 alpha-2), such as GB.`,
      ]);
    });

  for (const defaultCountry of ['gb', 'UK'])
    it(`preselects the country that the page suggests: ${defaultCountry}`, async () => {
      const { page } = await openRegistration({}, { defaultCountry });
      await page.until('it is selected', () => page.control('Country').value === 'GB');
      expect(page.control('Postcode').required).to.equal(true);
    });

  it('sends the input once, with its token', async () => {
    const { calls } = await sendRegistration();
    expect(calls.map((call) => call.input)).to.deep.equal([input]);
  });

  it('never requests the session, since nobody is signed in', async () => {
    let asked = 0;
    const getSession = () => (asked++, Promise.reject(new AdapterError('unauthenticated')));
    const { page } = await openRegistration({ getSession });
    page.fill({ ...filled, 'Technical Contact Phone Number': '030 901820' });
    await page.submit();
    expect(asked).to.equal(0);
  });

  it('parses phone numbers as in the chosen country', async () => {
    const { page, calls } = await openRegistration();
    page.fill({ ...filled, 'Technical Contact Phone Number': '030 901820' });
    await page.submit();
    expect(calls[0]?.input.technicalContact.phone).to.equal('+4930901820');
  });

  it('shows errors for missing fields', async () => {
    const { page, calls } = await openRegistration();
    await page.submit();
    expect(page.summary).to.deep.equal(['Choose the country.', 'Enter the street address.', 'Choose a password.']);
    expect([page.focused?.part, calls.length]).to.deep.equal(['error-summary', 0]);
    page.root.querySelectorAll<HTMLElement>('[part=error-summary] a')[2]?.click();
    expect(page.hasFocus(page.password)).to.equal(true);
  });

  it('submits on Enter: it has a default button, outside the tab order', async () => {
    const { page, calls } = await openRegistration();
    page.fill();
    const [button, ...others] = Array.from(page.form?.querySelectorAll<HTMLButtonElement>('[type=submit]') ?? []);
    expect([button?.tabIndex, button?.ariaHidden, others.length]).to.deep.equal([-1, 'true', 0]);
    page.form?.requestSubmit(button);
    await page.settled();
    expect(calls).to.have.lengthOf(1);
  });
});

describe('registration-form: light-tree form for browsers and password managers', () => {
  keepQuiet();

  it('is in the light tree, in one child of the element', async () => {
    const { page } = await openRegistration();
    expect(Array.from(page.element.children, ({ localName, slot }) => [localName, slot])).to.deep.equal([
      ['div', 'form'],
    ]);
    expect(page.form?.getRootNode() === document).to.equal(true);
    expect(page.element.shadowRoot?.querySelectorAll('form, input, select')).to.have.lengthOf(0);
  });

  it('has autocomplete tokens on its fields', async () => {
    const { page } = await openRegistration({}, { value: { address: { country: 'US' } } });
    await page.until('the layout is there', () => page.root.querySelector('select[name="/address/region"]') !== null);
    const tokens = Array.from(page.form?.querySelectorAll<HTMLInputElement>('input, select') ?? [], (control) => [
      control.name,
      control.autocomplete,
    ]);
    expect(tokens).to.deep.equal([
      ['/companyName', 'organization'],
      ['/address/country', 'country'],
      ['/address/line1', 'address-line1'],
      ['/address/line2', 'address-line2'],
      ['/address/city', 'address-level2'],
      ['/address/region', 'address-level1'],
      ['/address/postalCode', 'postal-code'],
      ['/technicalContact/email', 'email'],
      ['/technicalContact/phone', 'tel'],
      ['/contactName', 'name'],
      ['', 'username'],
      ['/password', 'new-password'],
    ]);
  });

  it('shows the user name read-only right before the password, and does not send it', async () => {
    const { page, calls } = await openRegistration();
    const username = page.control('Your Email Address') as HTMLInputElement;
    expect([username.value, username.readOnly, username.type]).to.deep.equal(['ada@lighthouse.example', true, 'text']);
    const controls = Array.from(page.form?.elements ?? []).filter((each) => each.localName === 'input');
    expect(controls.indexOf(page.password) - controls.indexOf(username)).to.equal(1);
    page.fill();
    await page.submit();
    expect(Object.keys(calls[0]?.input ?? {})).to.not.include('username');
  });

  it('lists the countries before any field has the focus, so that autofill can choose one', async () => {
    const { adapter, calls } = createRegistrationAdapter();
    const element = Object.assign(document.createElement('registration-form'), { adapter, token });
    const page = new RegistrationPage(await fixture(html`${element}`));
    await page.until('the country is listed', () => page.root.querySelector('option[value=DE]') !== null);
    for (const [label, value] of Object.entries(filled)) page.control(label).value = value;
    await page.submit();
    expect(calls[0]?.input.address.country).to.equal('DE');
  });

  it('accepts autofilled values without events', async () => {
    const { page, calls } = await openRegistration();
    for (const [label, value] of Object.entries(filled)) page.control(label).value = value;
    await page.submit();
    await page.submit();
    expect(calls[0]?.input.password).to.equal(filled.Password);
  });

  it('associates labels, hints and errors within its own tree', async () => {
    const { page } = await openRegistration();
    await page.submit();
    const form = page.form!;
    const referred = Array.from(form.querySelectorAll('[for], [aria-describedby], [aria-controls]')).flatMap((each) =>
      ['for', 'aria-describedby', 'aria-controls'].flatMap((name) => each.getAttribute(name)?.split(' ') ?? []),
    );
    expect(referred.length).to.be.above(20);
    expect(referred.filter((id) => !form.querySelector(`#${CSS.escape(id)}`))).to.deep.equal([]);
  });
});

describe('registration-form: brand', () => {
  keepQuiet();

  const primary = ({ element }: RegistrationPage) =>
    getComputedStyle(element.shadowRoot!.querySelector('[part~=button-primary]')!).backgroundColor;

  it('applies its colour unless the page sets an accent', async () => {
    const { page } = await openRegistration(branded({ primaryColor: '#0f5c8c' }));
    await page.settled();
    expect(primary(page)).to.equal('rgb(15, 92, 140)');
    page.element.style.setProperty('--reseller-accent', '#123456');
    expect(primary(page)).to.equal('rgb(18, 52, 86)');
  });

  for (const color of ['red', 'url(https://evil.example)', '#12345', '#0f5c8c;color:red', 'var(--x)', '#0f5c8c00'])
    it(`ignores an unsafe colour: ${color}`, async () => {
      const { page } = await openRegistration(branded({ primaryColor: color }));
      expect(page.element.style.getPropertyValue('--_brand')).to.equal('');
    });

  it('shows its logo as an image, which leaves no gap if it fails to load', async () => {
    const { page } = await openRegistration(branded({ logoUrl: 'https://brand.example/logo.svg' }));
    const image = page.root.querySelector('img') as HTMLImageElement;
    expect([image.src, image.alt, image.referrerPolicy]).to.deep.equal([
      'https://brand.example/logo.svg',
      '',
      'no-referrer',
    ]);
    image.dispatchEvent(new Event('error'));
    expect(image.hidden).to.equal(true);
  });

  it('shows its support contact', async () => {
    const { page } = await openRegistration();
    const link = page.root.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
    expect([link?.href, link?.textContent]).to.deep.equal([
      'mailto:help@brightwater.example',
      'help@brightwater.example',
    ]);
  });

  it('links only to its support address', async () => {
    const supportEmail = 'help@brand.example?bcc=evil@evil.example&body=x';
    const { page } = await openRegistration(branded({ supportEmail }));
    const link = page.root.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
    expect([link?.search, link?.textContent]).to.deep.equal(['', supportEmail]);
  });

  for (const url of unsafe)
    it(`drops an unsafe URL: ${JSON.stringify(url)}`, async () => {
      const { page, calls } = await sendRegistration(branded({ logoUrl: url }));
      expect(page.root.querySelectorAll('img')).to.have.lengthOf(0);
      calls[0]?.resolve({ ...reply, signInUrl: url });
      await page.settled();
      expect([page.shown, page.root.querySelectorAll('[part=success] a').length]).to.deep.equal(['done', 0]);
    });

  it('may consist of names only', async () => {
    const { branding: _, ...bare } = registration;
    const { page } = await openRegistration({ openRegistration: () => Promise.resolve(bare as Registration) });
    expect([page.shown, page.text('.welcome h2')]).to.deep.equal(['fields', 'Welcome, Ada Okafor']);
  });
});

describe('registration-form: consent', () => {
  keepQuiet();

  async function openWithConsent(content: string) {
    const { adapter, calls } = createRegistrationAdapter();
    const element = document.createElement('registration-form');
    element.innerHTML = content;
    const page = await RegistrationPage.turnTo(Object.assign(element, { adapter, token }));
    page.fill();
    return { page, calls, element };
  }

  it('blocks the submit with the host’s own message, after the form’s own errors', async () => {
    const { page, calls, element } = await openWithConsent(
      '<label slot="consent"><input type="checkbox" required> I agree</label>',
    );
    const box = element.querySelector<HTMLInputElement>('[slot=consent] input')!;
    const events = recordEvents(element);
    let told = 0;
    box.addEventListener('invalid', () => told++);
    page.type('Street Address', '');
    await page.submit();
    expect([page.summary, told]).to.deep.equal([['Enter the street address.'], 0]);
    page.type('Street Address', 'Torstraße 140');
    await page.submit();
    expect([calls.length, told, typesOf(events)]).to.deep.equal([0, 1, []]);
    expect(document.activeElement === box).to.equal(true);
    box.checked = true;
    await page.submit();
    expect([calls.length, typesOf(events)]).to.deep.equal([1, ['register-customer']]);
  });

  it('may be a single control, several, or optional ones', async () => {
    for (const [content, isHeldBack] of [
      ['<input slot="consent" required>', true],
      [
        '<div slot="consent"><input value="x" required></div><select slot="consent" required><option value=""></select>',
        true,
      ],
      ['<input slot="consent" required disabled>', false],
      ['<label slot="consent"><input type="checkbox"> Newsletter</label>', false],
      ['<p slot="consent">By going on you agree.</p>', false],
    ] as const) {
      const { page, calls, element } = await openWithConsent(content);
      await page.submit();
      expect(calls.length, content).to.equal(isHeldBack ? 0 : 1);
      element.remove();
    }
  });

  it('is between the fields and the button, also in the tab order', async () => {
    const { page } = await openWithConsent('<label slot="consent"><input type="checkbox"> I agree</label>');
    const order = Array.from(
      page.element.shadowRoot!.querySelectorAll('slot[name=form], slot[name=consent], .actions'),
    );
    expect(order.map((each) => each.getAttribute('name') ?? each.className)).to.deep.equal([
      'form',
      'consent',
      'actions',
    ]);
  });
});

describe('registration-form: outcome', () => {
  keepQuiet();

  it('shows the next steps with a sign-in link, which is in no event', async () => {
    const { page, calls } = await sendRegistration();
    const facts: object[] = [];
    page.element.addEventListener('customer-registered', ({ detail, registration: made }) => facts.push(detail, made));
    calls[0]?.resolve(reply);
    await page.settled();
    expect(page.text('[part=success] h2')).to.equal('Your account is ready');
    expect(page.text('[part=success] slot p')).to.equal(
      'Lighthouse Optics is registered. Sign in with ada@lighthouse.example and the password that you have just chosen.',
    );
    const link = page.root.querySelector<HTMLAnchorElement>('[part=success] a');
    expect([link?.textContent, link?.href]).to.deep.equal(['Sign in', 'https://portal.example/sign-in']);
    expect(facts).to.deep.equal([{ customerId: 'cus_1' }, { customerId: 'cus_1', companyName: 'Lighthouse Optics' }]);
  });

  it('fires a cancelable event with the request, without token and password', async () => {
    const { page, calls } = await openRegistration();
    const told: object[] = [];
    page.element.addEventListener('register-customer', (event) => {
      told.push(event.input);
      event.preventDefault();
    });
    page.fill();
    await page.submit();
    const { token: _, password: __, ...rest } = input;
    expect([told, calls.length, page.shown]).to.deep.equal([[rest], 0, 'fields']);
  });

  for (const [code, heading] of [
    ['registration-expired', 'This link has expired'],
    ['registration-revoked', 'This invite was withdrawn'],
    ['registration-used', 'This link has done its work'],
    ['registration-unknown', 'We do not know this link'],
  ] as const)
    it(`shows that the link was closed before the submit: ${code}`, async () => {
      const { page, calls } = await sendRegistration();
      calls[0]?.reject(new AdapterError(code, { status: 410 }));
      await page.settled();
      expect([page.closed, page.focused?.part]).to.deep.equal([heading, 'error-summary']);
      expect(page.root.querySelector('a')?.href).to.equal('mailto:help@brightwater.example');
    });

  const lose = async ({ page, calls }: Awaited<ReturnType<typeof sendRegistration>>) => {
    calls[0]?.reject(new AdapterError('network', { outcome: 'unknown' }));
    await page.settled();
  };

  it('after a lost reply, does not claim that somebody else was first', async () => {
    const opened = await sendRegistration();
    const { page, calls } = opened;
    await lose(opened);
    const events = recordEvents(page.element);
    await page.press('Try again');
    expect(calls[1]?.options.idempotencyKey).to.equal(calls[0]?.options.idempotencyKey);
    calls[1]?.reject(new AdapterError('registration-used', { status: 410 }));
    await page.settled();
    expect([page.shown, page.text('[part=success] h2')]).to.deep.equal(['done', 'Your account exists']);
    expect(page.text('[part=success] slot p')).to.contain('it seems to have worked');
    expect([page.focused?.part, typesOf(events)]).to.deep.equal(['success', ['adapter-error']]);
  });

  it('does not claim so after starting over either', async () => {
    const opened = await sendRegistration();
    const { page, calls } = opened;
    await lose(opened);
    await page.press('Start over');
    await page.submit();
    expect(calls[1]?.options.idempotencyKey).to.not.equal(calls[0]?.options.idempotencyKey);
    calls[1]?.reject(new AdapterError('registration-used', { status: 410 }));
    await page.settled();
    expect(page.text('[part=success] h2')).to.equal('Your account exists');
  });

  it('shows that the link has expired if a retry says so: nothing was created', async () => {
    const opened = await sendRegistration();
    await lose(opened);
    await opened.page.press('Try again');
    opened.calls[1]?.reject(new AdapterError('registration-expired', { status: 410 }));
    await opened.page.settled();
    expect(opened.page.closed).to.equal('This link has expired');
  });

  it('can have custom texts', async () => {
    const { adapter, calls } = createRegistrationAdapter();
    const element = document.createElement('registration-form');
    element.innerHTML = '<p slot="success">Welcome aboard</p>';
    Object.assign(element, {
      adapter,
      token,
      messages: { submit: 'Join', fields: { '/companyName': { label: 'Firm' } } },
    });
    const page = await RegistrationPage.turnTo(element);
    page.fill();
    expect(page.control('Firm').value).to.equal('Lighthouse Optics');
    await page.press('Join');
    calls[0]?.resolve(reply);
    await page.settled();
    expect(
      page.element.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=success]')?.assignedElements().length,
    ).to.equal(1);
  });

  it('works without an adapter at first', async () => {
    using _ = holdTimers();
    const element = document.createElement('registration-form');
    element.token = token;
    const page = new RegistrationPage(await fixture(html`${element}`));
    await page.opened();
    expect(page.text('[role=status]')).to.equal('Opening your registration…');
    element.adapter = createRegistrationAdapter().adapter;
    await page.until('the form is there', () => page.shown === 'fields');
  });
});
