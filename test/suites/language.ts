import { expect, fixture, html } from '@open-wc/testing';
import { keepQuiet } from '../support/quiet.ts';
import { listWords, outsideOfPseudo, toPseudo } from '../support/pseudo-language.ts';
import { firstText, leftOf } from '../support/places.ts';
import { stateData, statesOf } from './form-states.ts';
import { type InputForm, type InputPage, openInput } from './input-form.ts';

/** The browser supplies the names of languages. */
const languageNames = ['en', 'de', 'es', 'fr', 'ar'].map((tag) =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag),
);

/** Returns whether a text comes from the test or the browser, or contains no words. */
function isGiven(text: string, data: readonly (string | undefined)[]): boolean {
  const rest = data
    .toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0))
    .reduce<string>((left, given) => (given ? left.replaceAll(given, '') : left), text);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** The texts that a form shows first. */
const wordsOf = ({ root }: InputPage) => ({
  submit: root.querySelector('button[type=submit]')?.textContent?.trim(),
  label: root.querySelector('label')?.textContent,
});

const wrapperOf = ({ root }: InputPage) => root.querySelector('.root');
const directionOf = (page: InputPage) => wrapperOf(page)?.getAttribute('dir');

/** Each text is in the language of its context, with no hard-coded words. */
export function describeLanguage(form: InputForm) {
  const first = Object.keys(form.values)[0] ?? '';

  async function expectLanguage(page: InputPage, language: string) {
    const texts = language === 'en' ? form.english : await form.languages[language]?.();
    await page.until(`${language} is shown`, () => wordsOf(page).submit === texts?.submit);
    expect(wordsOf(page)).to.deep.equal({ submit: texts?.submit, label: texts?.fields[first]?.label });
    expect(wrapperOf(page)?.getAttribute('lang')).to.equal(language);
  }

  describe(`${form.tag}: has no hard-coded words`, () => {
    keepQuiet();

    for (const { name, open } of statesOf(form))
      it(name, async () => {
        const page = await open(form, { messages: toPseudo(form.english) });
        const data = [...stateData, ...languageNames, ...Object.values(form.values), ...(form.data?.(page.root) ?? [])];
        const words = listWords(page.root);
        expect(words.join('')).to.match(/⟦[^⟧]/u, 'there is something to read');
        expect(words.map(outsideOfPseudo).filter((text) => !isGiven(text, data))).to.deep.equal([]);
      });
  });

  describe(`${form.tag}: language`, () => {
    keepQuiet();

    afterEach(() => {
      document.documentElement.removeAttribute('lang');
      document.documentElement.removeAttribute('dir');
    });

    for (const language of ['de', 'es', 'fr', 'ar'])
      it(`uses its own lang="${language}"`, async () => {
        await expectLanguage(await openInput(form, { properties: { lang: language } }), language);
      });

    for (const [tag, language] of [
      ['de-AT', 'de'],
      ['DE-ch', 'de'],
      ['fr-CA', 'fr'],
      ['fr_CA.UTF-8', 'fr'],
      [' de_AT@euro ', 'de'],
      ['ar.UTF-8', 'ar'],
      ['ar-EG', 'ar'],
      ['en-GB', 'en'],
      ['tlh', 'en'],
      ['deutsch', 'en'],
      ['not a tag', 'en'],
    ] as const)
      it(`uses ${language} for lang="${tag}"`, async () => {
        await expectLanguage(await openInput(form, { properties: { lang: tag } }), language);
      });

    it('follows changes of the document’s language', async () => {
      document.documentElement.lang = 'fr';
      const page = await openInput(form);
      await expectLanguage(page, 'fr');
      document.documentElement.lang = 'de';
      await expectLanguage(page, 'de');
      document.documentElement.removeAttribute('lang');
      await expectLanguage(page, 'en');
    });

    it('follows changes of the nearest `lang`, across shadow roots', async () => {
      document.documentElement.lang = 'es';
      const outer = await fixture<HTMLElement>(html`<div lang="fr"><div></div></div>`);
      const shadow = outer.firstElementChild?.attachShadow({ mode: 'open' }) as ShadowRoot;
      const page = await openInput(form);
      const inner = document.createElement('section');
      shadow.append(inner);
      inner.append(page.element);
      await expectLanguage(page, 'fr');
      inner.lang = 'de';
      await expectLanguage(page, 'de');
      page.element.lang = 'ar';
      await expectLanguage(page, 'ar');
      page.element.removeAttribute('lang');
      inner.removeAttribute('lang');
      await expectLanguage(page, 'fr');
      outer.removeAttribute('lang');
      await expectLanguage(page, 'es');
    });

    it('shows the language requested last, whichever loads first', async () => {
      const page = await openInput(form);
      for (const lang of ['de', 'fr', 'ar', 'es']) page.element.lang = lang;
      await expectLanguage(page, 'es');
    });

    it('keeps the input and the focus when the language changes', async () => {
      const page = await openInput(form);
      page.control(first).focus();
      page.type(first, 'Typed');
      page.element.lang = 'ar';
      await expectLanguage(page, 'ar');
      expect([page.shows(first), page.focus]).to.deep.equal(['Typed', first]);
    });

    it('applies to parts that load later', async () => {
      const page = await openInput(form, { properties: { lang: 'de' } });
      await expectLanguage(page, 'de');
      await page.submit();
      const german = (await form.languages['de']?.()) as unknown as { errorHeading: string };
      expect(page.text('[part=error-summary] h2')).to.equal(german.errorHeading);
    });
  });

  describe(`${form.tag}: text direction`, () => {
    keepQuiet();

    afterEach(() => document.documentElement.removeAttribute('dir'));

    it('is right to left for Arabic if the page sets none', async () => {
      const page = await openInput(form, { properties: { lang: 'ar' } });
      await expectLanguage(page, 'ar');
      expect(directionOf(page)).to.equal('rtl');
      const label = page.root.querySelector('label') as Element;
      expect(getComputedStyle(label).direction).to.equal('rtl');
    });

    for (const [dir, lang, language, direction] of [
      ['rtl', 'de', 'de', 'ltr'],
      ['rtl', 'en', 'en', 'ltr'],
      ['rtl', 'he', 'en', 'ltr'],
      ['ltr', 'ar', 'ar', 'rtl'],
      ['auto', 'ar', 'ar', 'rtl'],
    ] as const)
      it(`is that of the displayed texts: lang="${lang}" in a page with dir="${dir}"`, async () => {
        document.documentElement.dir = dir;
        const page = await openInput(form, { properties: { lang } });
        await expectLanguage(page, language);
        expect(directionOf(page)).to.equal(direction);
        expect(getComputedStyle(page.root.querySelector('label') as Element).direction).to.equal(direction);
      });

    it('is that of the displayed texts, wherever `dir` is set around the element', async () => {
      const outer = await fixture<HTMLElement>(html`<div lang="he" dir="rtl"></div>`);
      const page = await openInput(form);
      outer.append(page.element);
      await page.settled();
      expect(directionOf(page)).to.equal('ltr');
    });

    it('is the page’s choice if `dir` is set on the element, such as for custom texts in Hebrew', async () => {
      const page = await openInput(form, { properties: { lang: 'he', dir: 'rtl', messages: { submit: 'שליחה' } } });
      const label = page.root.querySelector('label') as Element;
      expect(getComputedStyle(label).direction).to.equal('rtl');
      page.element.removeAttribute('dir');
      await page.until('the direction is the language’s', () => getComputedStyle(label).direction === 'ltr');
    });

    it('keeps the end of a sentence at its end', async () => {
      document.documentElement.dir = 'rtl';
      const page = await openInput(form, { properties: { lang: 'he' } });
      await page.submit();
      const error = page.root.querySelector('[part=error]') as Element;
      const text = firstText(error);
      expect(text.data).to.match(/\.$/);
      expect(leftOf(text, text.data.length - 1)).to.be.above(leftOf(text, 0));
    });

    for (const [language, side] of [
      ['en', 'left'],
      ['ar', 'right'],
    ] as const)
      it(`aligns text of the other direction with its label: ${language}`, async () => {
        const page = await openInput(form, { properties: { lang: language } });
        await expectLanguage(page, language);
        for (const text of ['Lighthouse Optics', 'شركة البحر']) {
          await page.enter(first, text);
          const sides = Array.from(page.root.querySelectorAll('input'), (input) => getComputedStyle(input).textAlign);
          expect([...new Set(sides)]).to.deep.equal([side]);
        }
      });

    it('does not apply to the page’s own content', async () => {
      document.documentElement.dir = 'rtl';
      const page = await openInput(form, { properties: { lang: 'he' } });
      const heading = Object.assign(document.createElement('h1'), { slot: 'heading' });
      page.element.append(heading);
      const footer = Object.assign(document.createElement('p'), { slot: 'footer', dir: 'ltr' });
      page.element.append(footer);
      expect([heading, footer].map((element) => getComputedStyle(element).direction)).to.deep.equal(['rtl', 'ltr']);
    });

    it('does not apply to the page’s own content on a left-to-right page either', async () => {
      const page = await openInput(form, { properties: { lang: 'ar' } });
      await expectLanguage(page, 'ar');
      const heading = Object.assign(document.createElement('h1'), { slot: 'heading' });
      page.element.append(heading);
      const { direction, textAlign } = getComputedStyle(heading);
      expect([direction, textAlign]).to.deep.equal(['ltr', 'right']);
    });

    it('decides on which side the page’s own content starts', async () => {
      document.documentElement.dir = 'rtl';
      const page = await openInput(form, { properties: { lang: 'he' } });
      const heading = Object.assign(document.createElement('h1'), { slot: 'heading', textContent: 'ברוכים הבאים' });
      page.element.append(heading);
      const isOnLeft = () => {
        const range = new Range();
        range.selectNodeContents(heading);
        const { left, right } = range.getBoundingClientRect();
        const root = page.root.querySelector('.root')!.getBoundingClientRect();
        return left - root.left < root.right - right;
      };
      expect(isOnLeft()).to.equal(true);
      page.element.dir = 'rtl';
      await page.until('it starts on the right', () => !isOnLeft());
    });
  });

  describe(`${form.tag}: custom texts`, () => {
    keepQuiet();

    const own = (label: string) => ({ submit: 'Own', fields: { [first]: { label } } });

    for (const language of ['en', 'de', 'ar'])
      it(`override those in ${language} at any depth, and keep the others`, async () => {
        const page = await openInput(form, { properties: { lang: language } });
        await expectLanguage(page, language);
        const before = Array.from(page.root.querySelectorAll('label'), ({ textContent }) => textContent);
        page.element.messages = own('Own label');
        await page.settled();
        expect(wordsOf(page)).to.deep.equal({ submit: 'Own', label: 'Own label' });
        const after = Array.from(page.root.querySelectorAll('label'), ({ textContent }) => textContent);
        expect(after.slice(1)).to.deep.equal(before.slice(1));
      });

    it('stay when the language changes, and disappear when removed', async () => {
      const page = await openInput(form, { properties: { messages: own('Own label') } });
      page.element.lang = 'de';
      await page.until('German is there', () => wrapperOf(page)?.getAttribute('lang') === 'de');
      expect(wordsOf(page)).to.deep.equal({ submit: 'Own', label: 'Own label' });
      page.element.messages = {};
      await expectLanguage(page, 'de');
    });

    for (const [what, nothing] of [
      ['undefined', undefined],
      ['null', null],
    ] as const)
      it(`may be ${what}, as frameworks set it`, async () => {
        const page = await openInput(form, { properties: { messages: nothing as never } });
        await page.submit();
        expect(page.shown).to.equal('errors');
        await expectLanguage(page, 'en');
        page.element.lang = 'de';
        await expectLanguage(page, 'de');
        page.element.messages = own('Own label');
        await page.settled();
        page.element.messages = nothing as never;
        await expectLanguage(page, 'de');
      });

    it('may be incomplete, and contain unknown keys', async () => {
      const messages = { submit: undefined, fields: { [first]: undefined, '/unknown': { label: 'Unknown' } }, x: 'X' };
      const page = await openInput(form, { properties: { messages } });
      await expectLanguage(page, 'en');
      await page.submit();
      expect(listWords(page.root).filter((text) => /Unknown|X$/.test(text))).to.deep.equal([]);
    });

    it('cannot pollute prototypes', async () => {
      const hostile = ['__proto__', 'constructor', 'toString'].map(
        (key) => `"${key}":{"submit":"Bad","polluted":"Bad"}`,
      );
      const messages = JSON.parse(
        `{${hostile.join()},"fields":{${hostile.join()}},"errors":{${hostile.join()}}}`,
      ) as object;
      const page = await openInput(form, { properties: { messages } });
      await page.submit();
      expect('polluted' in {}).to.equal(false);
      await expectLanguage(page, 'en');
    });
  });
}
