import { expect } from '@open-wc/testing';
import { CustomersPagePage } from '../support/customers-page-page.ts';
import { listWords, outsideOfPseudo, toPseudo } from '../support/pseudo-language.ts';
import { keepQuiet } from '../support/quiet.ts';
import { texts } from '../support/texts.ts';

const { open } = CustomersPagePage;

describe('customers-page: language', () => {
  keepQuiet();
  afterEach(() => document.documentElement.removeAttribute('lang'));

  for (const [language, load] of Object.entries(texts.customersPage.languages))
    it(`follows its context: ${language}`, async () => {
      const page = await open();
      document.documentElement.lang = language;
      const { addCustomer, inviteCustomer, customers, invites } = await load();
      await page.until('its words are there', () => page.openers[0] === addCustomer);
      expect(page.openers).to.deep.equal([addCustomer, inviteCustomer]);
      expect(page.tabs.map((words) => words.replace(/[[\]\d.,\s\u202f]/g, ''))).to.deep.equal([customers, invites]);
      expect(page.find('.root')?.dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
    });

  it('applies to the lists and forms inside, including the region', async () => {
    document.documentElement.lang = 'de-AT';
    const page = await open();
    await page.until('the list is in German', () => wordsOf(page, 'customer-list').includes('Unternehmen'));
    page.element.messages = { customerList: { companyName: 'Firma' } };
    await page.until('the page’s own words are used', () => wordsOf(page, 'customer-list').includes('Firma'));
    expect(page.find('.header')?.lang).to.equal('de-AT');
  });

  for (const [where, dir] of [
    ['around it', 'ltr'],
    ['on the element itself', 'rtl'],
  ] as const)
    it(`has one direction for the page, the lists and the forms, with dir="rtl" ${where}: ${dir}`, async () => {
      const page = await open();
      const target = where === 'around it' ? document.documentElement : page.element;
      target.dir = 'rtl';
      const form = await page.openForm('Invite New Customer');
      const list = page.find('customer-list');
      const inner = [list, form].map((element) => element?.shadowRoot?.querySelector('.root') as Element);
      const heading = page.dialog?.querySelector('h2') as Element;
      const directions = [heading, ...inner].map((element) => getComputedStyle(element).direction);
      document.documentElement.removeAttribute('dir');
      expect(directions).to.deep.equal([dir, dir, dir]);
    });

  it('applies to all texts', async () => {
    const page = await open(undefined, { messages: toPseudo(texts.customersPage.english) });
    await page.until('it has counted', () => page.find('.count') !== null);
    await page.element.openAddForm();
    await page.until('the dialog is open', () => page.dialog !== null);
    const own = listWords(page.root).filter((words) => !/^[\d,]+$/.test(words.trim()));
    expect(own.length).to.be.above(4);
    expect(own.filter((words) => outsideOfPseudo(words).trim())).to.deep.equal([]);
  });
});

const wordsOf = (page: CustomersPagePage, tag: string) => page.find(tag)?.shadowRoot?.textContent ?? '';
