import { expect, fixture } from '@open-wc/testing';
import { type AddCustomerForm, whenSettled } from '../../src/index.ts';
import { AddFormPage, createAddAdapter, input, openAdd } from '../support/add-form-page.ts';
import { countries } from '../support/countries.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { keepQuiet } from '../support/quiet.ts';
import '../support/symbol-dispose.ts';

const session = (country?: string) => ({
  getSession: () => Promise.resolve({ reseller: { name: 'R', platformName: 'P', country } } as never),
});

const namesIn = (language: string, codes: readonly string[] = countries) => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return codes.map((code) => names.of(code) ?? code).toSorted(new Intl.Collator(language).compare);
};

/** Counts the uses of `Intl.DisplayNames`, whose first use is slow. */
function watchNames() {
  const own = Intl.DisplayNames;
  let uses = 0;
  const DisplayNames = new Proxy(own, {
    construct(target, given: ConstructorParameters<typeof Intl.DisplayNames>) {
      uses++;
      return new target(...given);
    },
  });
  Object.assign(Intl, { DisplayNames });
  return {
    get uses() {
      return uses;
    },
    [Symbol.dispose]() {
      Object.assign(Intl, { DisplayNames: own });
    },
  };
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('add-customer-form: country', () => {
  keepQuiet();

  describe('options', () => {
    for (const lang of ['en', 'de', 'es', 'fr', 'ar'])
      it(`are all countries by name, sorted for ${lang}`, async () => {
        const { page } = await openAdd({}, { lang });
        await page.until(
          'the language is there',
          () => page.root.querySelector('.root')?.getAttribute('lang') === lang,
        );
        await page.until('they are named in it', () => page.countries.join() === namesIn(lang).join());
        expect(page.countries.join('; ')).to.equal(namesIn(lang).join('; '));
        expect(new Set(Array.from(page.country.options, ({ value }) => value)).size).to.equal(countries.length + 1);
      });

    it('are renamed when the language changes, and the selection stays', async () => {
      const { page } = await openAdd();
      await page.chooseCountry('DE');
      expect(page.countryShown).to.equal('Germany');
      page.element.lang = 'fr';
      await page.until('French is there', () => page.countryShown === 'Allemagne');
      expect([page.country.value, page.countries.join('; ')]).to.deep.equal(['DE', namesIn('fr').join('; ')]);
    });

    it('are there once the form has settled, before the user interacts with it', async () => {
      using names = watchNames();
      const page = await openUnturned('en-AU');
      expect([names.uses, page.countries]).to.deep.equal([0, []]);
      await whenSettled(page.element);
      expect([names.uses, page.countries.length]).to.deep.equal([1, countries.length]);
      page.country.value = 'DE';
      page.country.dispatchEvent(new Event('change', { bubbles: true }));
      await page.settled();
      expect([page.country.value, page.countryShown]).to.deep.equal(['DE', 'Germany']);
    });

    it('are only the allowed ones, before the user interacts with the form', async () => {
      const page = await openUnturned('en', {}, { allowedCountries: ['uk', 'DE'] });
      await whenSettled(page.element);
      expect(page.countries).to.deep.equal(['Germany', 'United Kingdom']);
    });

    it('are not named before the first paint, even if one is prefilled', async () => {
      using names = watchNames();
      const page = await openUnturned('en-NZ', { address: { country: 'DE' } });
      expect([names.uses, page.country.value]).to.deep.equal([0, 'DE']);
      await nextFrame();
      expect(names.uses).to.equal(0);
      await page.until('it is named', () => page.countryShown === 'Germany');
      expect(names.uses).to.equal(1);
    });

    async function openUnturned(lang: string, value = {}, properties: Partial<AddCustomerForm> = {}) {
      const { adapter } = createAddAdapter();
      const form = document.createElement('add-customer-form');
      const element = Object.assign(form, { adapter, value, lang }, properties);
      document.body.append(element);
      await element.updateComplete;
      return new AddFormPage(element);
    }

    it('load when autofill changes a field that never had the focus', async () => {
      const page = await openUnturned('en-ZA');
      page.type('Company Name', 'Lighthouse Optics');
      await page.until('they are there', () => page.countries.length === countries.length);
      page.element.remove();
    });

    it('load when the pointer approaches, so that they are ready at the first click', async () => {
      const page = await openUnturned('en-IE');
      page.root.querySelector('form')?.dispatchEvent(new PointerEvent('pointerenter'));
      await page.until('they are there', () => page.countries.length === countries.length);
      page.element.remove();
    });

    afterEach(() => document.querySelectorAll('body > add-customer-form').forEach((each) => each.remove()));
  });

  describe('`allowedCountries`', () => {
    it('limits the options', async () => {
      const { page } = await openAdd({}, { allowedCountries: ['GB', 'DE', 'GB'] });
      expect(page.countries).to.deep.equal(['Germany', 'United Kingdom']);
      page.element.allowedCountries = ['FR'];
      await page.until('another list is there', () => page.countries[0] === 'France');
      expect(page.countries).to.deep.equal(['France']);
    });

    it('rejects another prefilled country by name', async () => {
      const { page, calls } = await openAdd({}, { allowedCountries: ['GB'], value: { address: { country: 'DE' } } });
      expect(page.countryShown).to.equal('Germany');
      await page.submit();
      expect(page.errorOf('Country')).to.equal('Customers cannot be added in this country. Choose another one.');
      await page.chooseCountry('GB');
      expect([page.errorOf('Country'), calls.length]).to.deep.equal(['', 0]);
    });

    for (const none of [undefined, null, []])
      it(`allows every country if it is ${JSON.stringify(none)}`, async () => {
        const { page } = await openAdd({}, { allowedCountries: none as never });
        expect(page.countries).to.have.lengthOf(countries.length);
      });

    it('may be in any case, and aliases, without listing a country twice', async () => {
      const { page } = await openAdd({}, { allowedCountries: ['UK', 'gb', 'de', 'EL', 'XK'] });
      expect(page.countries).to.deep.equal(['Germany', 'Greece', 'Kosovo', 'United Kingdom']);
    });

    for (const [given, named, listed] of [
      [['AT', null, 5], ['null', '5'], 1],
      ['AT,CH', ['AT,CH'], countries.length],
      [7, ['7'], countries.length],
      [['zz'], ['ZZ'], countries.length],
    ] as const)
      it(`ignores values that are not a list of codes: ${JSON.stringify(given)}`, async () => {
        using console = hearWarnings();
        const { page } = await openAdd({}, { allowedCountries: given as never });
        expect(page.countries).to.have.lengthOf(listed);
        page.element.requestUpdate();
        await page.settled();
        expect(console.heard.map((words) => /^Reseller Elements: “([^”]*)”/.exec(words)?.[1])).to.deep.equal(named);
      });

    it('ignores unknown codes and logs them', async () => {
      using console = hearWarnings();
      const { page } = await openAdd({}, { allowedCountries: ['Narnia', 'GB', '', 'gb-eng'] });
      expect(page.countries).to.deep.equal(['United Kingdom']);
      page.element.allowedCountries = ['Narnia'];
      await page.until('every country is listed', () => page.countries.length === countries.length);
      expect(console.heard).to.deep.equal(
        ['Narnia', '', 'gb-eng'].map(
          (code) =>
            `Reseller Elements: “${code}” in allowedCountries is not a country code (ISO 3166-1 alpha-2), such as GB.`,
        ),
      );
    });
  });

  describe('a prefilled country', () => {
    for (const [given, code, name] of [
      ['UK', 'GB', 'United Kingdom'],
      ['de', 'DE', 'Germany'],
      ['el', 'GR', 'Greece'],
      ['XK', 'XK', 'Kosovo'],
    ] as const)
      it(`may be ${given}, and is listed once`, async () => {
        const { page } = await openAdd({}, { value: { address: { country: given } } });
        await page.until('it is named', () => page.countryShown === name);
        expect([page.country.value, page.countries.filter((each) => each === name)]).to.deep.equal([code, [name]]);
        await page.submit();
        expect(page.errorOf('Country')).to.equal('');
      });

    it('is ignored and logged if it is unknown', async () => {
      using console = hearWarnings();
      const { page } = await openAdd({}, { value: { address: { country: 'Atlantis' } } });
      await page.settled();
      page.element.requestUpdate();
      await page.settled();
      expect([page.country.value, page.countryShown]).to.deep.equal(['', 'Choose a country']);
      expect(page.countries).to.deep.equal(namesIn('en'));
      await page.submit();
      expect(page.errorOf('Country')).to.equal('Choose the country.');
      expect(console.heard).to.deep.equal([
        'Reseller Elements: “Atlantis” in value.address.country is not a country code (ISO 3166-1 alpha-2), such as GB.',
      ]);
    });

    it('gives way to the suggested one if it is unknown', async () => {
      using console = hearWarnings();
      const { page } = await openAdd({}, { defaultCountry: 'DE', value: { address: { country: 'Deutschland' } } });
      await page.settled();
      expect([page.countryShown, page.countries]).to.deep.equal(['Germany', namesIn('en')]);
      expect(console.heard).to.have.lengthOf(1);
    });

    it('is ignored and logged if a draft has an unknown one', async () => {
      const draft = { values: [['/address/country', 'Lemuria']] };
      sessionStorage.setItem('reseller-elements/draft/maya', JSON.stringify(draft));
      using console = hearWarnings();
      const { page } = await openAdd({}, { draftKey: 'maya' });
      await page.until('it is dropped', () => page.countryShown === 'Choose a country');
      // A form writes its draft when it leaves the page.
      page.element.remove();
      sessionStorage.clear();
      expect(console.heard).to.deep.equal([
        'Reseller Elements: “Lemuria” in the draft is not a country code (ISO 3166-1 alpha-2), such as GB.',
      ]);
    });
  });

  describe('a suggested country', () => {
    it('is ignored if it is not text', async () => {
      using console = hearWarnings();
      const { page } = await openAdd({}, { defaultCountry: 49 as never });
      expect(page.countryShown).to.equal('Choose a country');
      expect(console.heard).to.have.lengthOf(1);
    });

    for (const [what, adapter, properties, shown] of [
      ['`defaultCountry`', {}, { defaultCountry: 'DE' }, 'Germany'],
      ['`defaultCountry` in lower case', {}, { defaultCountry: 'de' }, 'Germany'],
      ['`defaultCountry` by an alias', {}, { defaultCountry: 'UK' }, 'United Kingdom'],
      ['the reseller’s own', session('GB'), {}, 'United Kingdom'],
      ['the reseller’s own by an alias', session('uk'), {}, 'United Kingdom'],
      ['`defaultCountry`, which overrides the reseller’s own', session('GB'), { defaultCountry: 'DE' }, 'Germany'],
      [
        'a prefilled one, which overrides both',
        session('GB'),
        { defaultCountry: 'DE', value: { address: { country: 'FR' } } },
        'France',
      ],
      [
        'the reseller’s own if `defaultCountry` is not allowed',
        session('GB'),
        { defaultCountry: 'DE', allowedCountries: ['GB'] },
        'United Kingdom',
      ],
      [
        'none where neither is allowed',
        session('GB'),
        { defaultCountry: 'DE', allowedCountries: ['FR'] },
        'Choose a country',
      ],
      ['none where the reseller has none', session(), {}, 'Choose a country'],
      ['none where the session fails', { getSession: () => Promise.reject(new Error('x')) }, {}, 'Choose a country'],
    ] as const)
      it(`is ${what}`, async () => {
        const { page } = await openAdd(adapter, properties);
        await page.settled();
        expect(page.countryShown).to.equal(shown);
      });

    it('is not preselected if `defaultCountry` is unknown, which is logged', async () => {
      using console = hearWarnings();
      const { page } = await openAdd({}, { defaultCountry: 'Germany' });
      await page.settled();
      expect(page.countryShown).to.equal('Choose a country');
      expect(console.heard).to.deep.equal([
        'Reseller Elements: “Germany” in defaultCountry is not a country code (ISO 3166-1 alpha-2), such as GB.',
      ]);
    });

    it('is not preselected unless it is allowed, even if the session is loaded already', async () => {
      const adapter = session('GB');
      const first = await openAdd(adapter);
      expect(first.page.countryShown).to.equal('United Kingdom');
      const element = Object.assign(document.createElement('add-customer-form'), {
        adapter: first.adapter,
        allowedCountries: ['FR'],
      });
      first.page.element.replaceWith(element);
      await element.updateComplete;
      const page = new AddFormPage(element);
      await page.turnTo();
      await page.settled();
      expect([page.country.value, page.countries]).to.deep.equal(['', ['France']]);
    });

    it('is waited for by a submit as the page adds the form', async () => {
      const known = Promise.withResolvers<never>();
      const { adapter, calls } = createAddAdapter({ getSession: () => known.promise });
      const { country: _, ...address } = input.address;
      const value = { ...input, address };
      const place = await fixture<HTMLElement>('<div></div>');
      const element = Object.assign(document.createElement('add-customer-form'), { adapter, value });
      place.append(element);
      void element.submit();
      await whenSettled(element, { calls: false });
      expect(calls).to.have.lengthOf(0);
      known.resolve({ reseller: { country: 'DE' } } as never);
      await whenSettled(element, { calls: false });
      expect(calls.map((call) => call.input)).to.deep.equal([input]);
    });

    it('does not replace the user’s choice', async () => {
      const known = Promise.withResolvers<never>();
      const { page } = await openAdd({ getSession: () => known.promise });
      await page.chooseCountry('DE');
      known.resolve({ reseller: { country: 'GB' } } as never);
      await page.settled();
      page.element.defaultCountry = 'FR';
      await page.settled();
      expect(page.countryShown).to.equal('Germany');
    });

    for (const [what, adapter, properties] of [
      ['`defaultCountry`', {}, { defaultCountry: 'GB' }],
      ['the reseller’s own', session('GB'), {}],
    ] as const)
      it(`returns after a reset: ${what}`, async () => {
        const { page } = await openAdd(adapter, properties);
        await page.chooseCountry('DE');
        page.element.reset();
        await page.settled();
        expect(page.countryShown).to.equal('United Kingdom');
      });
  });

  describe('determines the calling code', () => {
    it('of a phone number without one, whichever is typed first', async () => {
      const { page, calls } = await openAdd(session('GB'));
      await page.chooseCountry('DE');
      page.fill();
      await page.chooseCountry('GB');
      await page.enter('Phone Number', '030 901820');
      await page.chooseCountry('DE');
      expect(page.control('Phone Number').value).to.equal('030 901820');
      await page.submit();
      expect(calls[0]?.input.phone).to.equal('+4930901820');
    });

    it('but not of a number typed with one', async () => {
      const { page, calls } = await openAdd();
      await page.chooseCountry('DE');
      page.fill();
      await page.chooseCountry('GB');
      await page.enter('Phone Number', '+44 20 7946 0018');
      expect(page.control('Phone Number').value).to.equal('020 7946 0018');
      await page.chooseCountry('DE');
      expect(page.control('Phone Number').value).to.equal('+44 20 7946 0018');
      await page.submit();
      expect(calls[0]?.input.phone).to.equal('+442079460018');
    });
  });

  it('has a placeholder that cannot be selected', async () => {
    const { page } = await openAdd();
    const [placeholder] = page.country.options;
    expect([page.countryShown, placeholder?.disabled, placeholder?.hidden]).to.deep.equal([
      'Choose a country',
      true,
      true,
    ]);
  });
});
