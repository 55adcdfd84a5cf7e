import { expect } from '@open-wc/testing';
import { AdapterError, type NewCustomer, type PostalAddress } from '../../src/index.ts';
import { AddFormPage, createAddAdapter, customer, openAdd } from '../support/add-form-page.ts';
import { countries } from '../support/countries.ts';
import { choose, press } from '../support/keyboard.ts';
import { keepQuiet } from '../support/quiet.ts';

/** Fields after the two address lines: a star marks required ones, brackets mark selects. */
const layouts: Readonly<Record<string, readonly string[]>> = {
  US: ['City*', '[State*]', 'ZIP Code*'],
  GB: ['Town or City*', 'Postcode*'],
  DE: ['Postal Code*', 'City*'],
  JP: ['[Prefecture*]', 'Postal Code*'],
  BR: ['City*', '[State*]', 'Postal Code*'],
  IE: ['City*', '[County]', 'Eircode'],
  AE: ['[Emirate*]'],
};

/** The example of a country's postal codes, and an invalid one. */
const postalCodes: readonly (readonly [country: string, label: string, example: string, wrong: string])[] = [
  ['US', 'ZIP Code', '95014', '1234'],
  ['GB', 'Postcode', 'EC1Y 8SY', '12345'],
  ['DE', 'Postal Code', '26133', '1234'],
  ['JP', 'Postal Code', '154-0023', '12345'],
  ['BR', 'Postal Code', '40301-110', '1234'],
  ['IE', 'Eircode', 'A65 F4E2', '12345'],
];

const describeLayout = ({ address }: AddFormPage) =>
  address.map(({ label, isRequired, kind }) => {
    const text = `${label}${isRequired ? '*' : ''}`;
    return kind === 'select' ? `[${text}]` : text;
  });

/** Opens a form with a country and its regions. */
async function openIn(country: string, ...given: Parameters<typeof openAdd>) {
  const opened = await openAdd(...given);
  await opened.page.chooseCountry(country);
  return opened;
}

/** Returns the focused element and its caret. */
function focusOf({ root }: AddFormPage) {
  const active = root.activeElement as HTMLInputElement | null;
  return [active?.name, active?.selectionStart, active?.selectionEnd];
}

describe('add-customer-form: address', () => {
  keepQuiet();

  for (const [country, layout] of Object.entries(layouts))
    it(`has the layout of ${country}: ${layout.join(', ')}`, async () => {
      const { page } = await openIn(country);
      expect(describeLayout(page)).to.deep.equal(['Street Address*', 'Suite, Floor or Building', ...layout]);
    });

  it('shows all fields before a country is chosen, and requires few of them', async () => {
    const { page } = await openAdd();
    expect(describeLayout(page)).to.deep.equal([
      'Street Address*',
      'Suite, Floor or Building',
      'City',
      'State, Province or Region',
      'Postal Code',
    ]);
    await page.submit();
    expect(page.summary.slice(1, 3)).to.deep.equal(['Choose the country.', 'Enter the street address.']);
  });

  it('lists missing fields with the labels and in the order of the country', async () => {
    const { page } = await openIn('US');
    await page.submit();
    expect(page.summary.slice(1, 5)).to.deep.equal([
      'Enter the street address.',
      'City is missing. Fill it in.',
      'State is missing. Fill it in.',
      'ZIP Code is missing. Fill it in.',
    ]);
    page.root.querySelectorAll<HTMLElement>('[part=error-summary] a')[3]?.click();
    expect(page.hasFocus(page.control('State'))).to.equal(true);
  });

  for (const [country, label, example, wrong] of postalCodes)
    it(`shows an example postal code of ${country}, formats the input, and rejects others`, async () => {
      const { page } = await openIn(country);
      expect(page.hintOf(label)).to.equal(`Such as ${example}.`);
      await page.enter(label, `  ${example.toLowerCase().replaceAll(/[ -]/g, '')} `);
      expect(page.control(label).value).to.equal(example);
      await page.enter(label, wrong);
      expect([page.control(label).value, page.errorOf(label)]).to.deep.equal([wrong, '']);
      await page.submit();
      expect(page.errorOf(label)).to.equal(`This code does not fit the country. Enter one like ${example}.`);
    });

  it('changes with the country, and keeps the input', async () => {
    const { page } = await openIn('US');
    page.fill({ 'Street Address': '1 Main St', City: 'Springfield', State: 'OR', 'ZIP Code': '97477' });
    await page.chooseCountry('GB');
    expect(describeLayout(page).slice(2)).to.deep.equal(['Town or City*', 'Postcode*', 'Region']);
    expect(page.read(['Street Address', 'Town or City', 'Region', 'Postcode'])).to.deep.equal({
      'Street Address': '1 Main St',
      'Town or City': 'Springfield',
      Region: 'OR',
      Postcode: '97477',
    });
    await page.chooseCountry('US');
    expect(page.read(['City', 'State', 'ZIP Code'])).to.deep.equal({
      City: 'Springfield',
      State: 'OR',
      'ZIP Code': '97477',
    });
  });

  it('keeps a field that the country does not use while it is being cleared, until the country changes', async () => {
    const { page } = await openIn('US');
    page.type('State', 'OR');
    await page.chooseCountry('GB');
    page.control('Region').focus();
    page.type('Region', '');
    await page.settled();
    expect([page.address.length, focusOf(page)[0]]).to.deep.equal([5, '/address/region']);
    await page.chooseCountry('FR');
    expect(describeLayout(page).slice(2)).to.deep.equal(['Postal Code*', 'City*']);
  });

  it('has no field left from the last customer’s country', async () => {
    const { page, calls } = await openIn('US');
    page.type('State', 'OR');
    await page.chooseCountry('GB');
    page.fill({
      'Company Name': 'Lighthouse Optics',
      'Street Address': '1 High Street',
      'Town or City': 'London',
      Postcode: 'EC1Y 8SY',
      'Technical Contact Email Address': 'it@lighthouse.example',
    });
    await page.submit();
    calls[0]?.resolve(customer);
    await page.settled();
    await page.press('Add another customer');
    expect([page.countryShown, describeLayout(page).slice(2)]).to.deep.equal([
      'United Kingdom',
      ['Town or City*', 'Postcode*'],
    ]);
  });

  it('is revalidated when the country changes', async () => {
    const { page } = await openIn('DE');
    page.type('Postal Code', '1234');
    await page.submit();
    expect(page.errorOf('Postal Code')).to.contain('does not fit the country');
    await page.chooseCountry('DK');
    expect(page.errorOf('Postal Code')).to.equal('');
    expect(page.errorOf('City')).to.equal('City is missing. Fill it in.');
    await page.chooseCountry('GI');
    expect(page.summary.some((text) => text.includes('City'))).to.equal(false);
  });

  describe('region', () => {
    for (const [typed, key, name] of [
      ['oregon', 'OR', 'Oregon'],
      [' or ', 'OR', 'Oregon'],
      ['US-OR', 'US-OR', 'US-OR'],
    ] as const)
      it(`typed as ${typed} before the country is known becomes ${name}`, async () => {
        const { page } = await openAdd();
        page.type('State, Province or Region', typed);
        await page.chooseCountry('US');
        const select = page.control('State') as HTMLSelectElement;
        expect([select.value, select.selectedOptions[0]?.text]).to.deep.equal([key, name]);
      });

    it('that the country does not have is kept, and rejected', async () => {
      const { page } = await openAdd();
      page.type('State, Province or Region', 'Bavaria');
      await page.chooseCountry('US');
      expect(page.control('State').value).to.equal('Bavaria');
      await page.submit();
      expect(page.errorOf('State')).to.not.equal('');
      page.type('State', 'OR');
      await page.settled();
      expect(page.errorOf('State')).to.equal('');
    });

    it('is shown in the form’s language, and stored as its code or name', async () => {
      const { page } = await openAdd({}, { lang: 'ar', value: { address: { country: 'AE', region: 'دبي' } } });
      const select = () => page.root.querySelector<HTMLSelectElement>('select[name="/address/region"]');
      await page.until('Arabic is there', () => select()?.selectedOptions[0]?.text === 'دبي');
      expect(select()?.value).to.equal('Dubai');
    });

    it('is awaited if the page prefills it by name and submits at once', async () => {
      const { adapter, calls } = createAddAdapter();
      const value = {
        companyName: 'Lighthouse',
        address: { country: 'US', line1: '1 Main St', city: 'Springfield', region: 'Oregon', postalCode: '97477' },
        technicalContact: { email: 'it@lighthouse.example' },
      };
      const element = Object.assign(document.createElement('add-customer-form'), { adapter, value });
      document.body.append(element);
      await element.updateComplete;
      element.submit();
      const page = new AddFormPage(element);
      await page.until('is sent', () => calls.length === 1);
      element.remove();
      expect(calls[0]?.input.address.region).to.equal('OR');
    });
  });

  describe('focus', () => {
    it('stays on the country when it is chosen by keyboard', async () => {
      const { page } = await openAdd();
      page.country.focus();
      await choose(page.country, 'JP');
      await page.settled();
      expect([page.country.value, focusOf(page)[0]]).to.deep.equal(['JP', '/address/country']);
      await press('Tab');
      expect(focusOf(page)[0]).to.equal('/address/line1');
    });

    for (const [country, label] of [
      ['DE', 'City'],
      ['DE', 'Postal Code'],
      ['US', 'City'],
      ['JP', 'Postal Code'],
    ] as const)
      it(`and caret stay in “${label}” when the layout of ${country} loads`, async () => {
        const { page } = await openAdd();
        const field = page.control(label) as HTMLInputElement;
        const { name } = field;
        field.focus();
        page.type(label, 'Typed');
        field.setSelectionRange(2, 3);
        page.element.value = { address: { country } };
        await page.settled();
        await page.settled();
        expect(focusOf(page)).to.deep.equal([name, 2, 3]);
        expect(page.root.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value).to.equal('Typed');
        expect(
          Array.from(page.root.querySelectorAll<HTMLInputElement>('input')).filter(({ value }) => value === 'Typed'),
        ).to.have.lengthOf(1);
      });

    it('moves to the select if the regions load while one is being typed', async () => {
      const { page } = await openAdd();
      page.control('State, Province or Region').focus();
      page.type('State, Province or Region', 'Oregon');
      page.element.value = { address: { country: 'US' } };
      await page.settled();
      await page.settled();
      expect([focusOf(page)[0], page.control('State').value]).to.deep.equal(['/address/region', 'OR']);
    });
  });

  it('of every country is sent as typed, in its stored form', async () => {
    const sent: NewCustomer[] = [];
    const addCustomer = (input: NewCustomer) => {
      sent.push(input);
      return Promise.reject(new AdapterError('forbidden', { status: 403 }));
    };
    const { page } = await openAdd({ addCustomer });
    page.fill({
      'Company Name': ' Lighthouse Optics ',
      Website: ' lighthouse.example ',
      'Phone Number': '+44 (0)20 7946-0018',
      'Technical Contact Email Address': ' it@lighthouse.example ',
    });
    const wrong: string[] = [];
    for (const country of countries) {
      for (const { label } of page.address) page.type(label, '');
      await page.chooseCountry(country);
      const example = toExample(page, country);
      for (const { label, member, kind } of page.address) {
        const text = example[member as keyof PostalAddress] ?? '';
        const typed = member === 'postalCode' ? text.toLowerCase().replaceAll(/[ -]/g, '') : text;
        page.type(label, kind === 'select' ? text : ` ${typed} `);
      }
      await page.submit();
      const { address, companyName, website, phone, technicalContact } =
        sent.splice(0)[0] ?? ({} as Partial<NewCustomer>);
      const same = [companyName, website, phone, technicalContact?.email].join();
      if (JSON.stringify(sortMembers(address)) !== JSON.stringify(sortMembers(example)))
        wrong.push(`${country}: ${JSON.stringify(address)} for ${JSON.stringify(example)}; ${page.summary.join()}`);
      else if (same !== 'Lighthouse Optics,https://lighthouse.example,+442079460018,it@lighthouse.example')
        wrong.push(`${country}: ${same}`);
    }
    expect([countries.length > 240, wrong]).to.deep.equal([true, []]);
  });
});

/** Returns an address with all fields of the form, the postal code from the hint, and the first region. */
function toExample(page: AddFormPage, country: string): PostalAddress {
  const values: Readonly<Record<string, string>> = { line1: '12 Harbour Road', line2: 'Floor 3', city: 'Harbour Town' };
  const entries = page.address.map(({ member, label, kind }) => {
    if (member === 'postalCode') return [member, /^Such as (.*)\.$/.exec(page.hintOf(label))?.[1]];
    if (kind === 'select') return [member, (page.control(label) as HTMLSelectElement).options[1]?.value];
    return [member, values[member] ?? 'Harbour Coast'];
  });
  return { country, ...Object.fromEntries(entries.filter(([, text]) => text)) } as PostalAddress;
}

const sortMembers = (record: object = {}) =>
  Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1));
