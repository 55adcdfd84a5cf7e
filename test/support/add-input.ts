import '../../src/define/add-customer-form.ts';
import { countries } from '../../src/contract/address/countries.gen.ts';
import { normalizePostalCode } from '../../src/contract/address/postal-code.ts';
import { listRegions } from '../../src/contract/address/regions.ts';
import { addFormLanguages, addFormMessages } from '../../src/elements/add-customer-form/add-customer-form.messages.ts';
import { addLaterMessages } from '../../src/elements/add-customer-form/add-later.messages.ts';
import { normalizeWebsite } from '../../src/fields/website.ts';
import { type FormState, type InputForm, openInput } from '../suites/input-form.ts';
import { customer } from './add-form-page.ts';

/** In a country of which the regions can be chosen, with something wrong. */
const inCountry = (name: string, country: string, address: Readonly<Record<string, string>>): FormState => ({
  name,
  async open(form, properties) {
    const page = await openInput(form, { properties });
    page.type('/address/country', country);
    await page.until('the country’s layout is there', () => page.pointers.includes('/address/region'));
    await page.until('regions are there', () => page.control('/address/region').localName === 'select');
    for (const [member, text] of Object.entries(address)) page.type(`/address/${member}`, text);
    await page.submit();
    return page;
  },
});

/** A reply that has more to say. */
const replied = (name: string, more: object): FormState => ({
  name,
  async open(form, properties) {
    const page = await openInput(form, { properties });
    page.fill();
    await page.submit();
    await page.answer(0, { ...customer, ...more });
    return page;
  },
});

/** The form that adds a customer, for the suites that all forms share. */
export const addForm: InputForm = {
  tag: 'add-customer-form',
  operation: 'addCustomer',
  intent: 'add-customer',
  values: {
    '/companyName': 'Lighthouse Optics',
    '/address/country': 'DE',
    '/address/line1': 'Torstraße 140',
    '/address/postalCode': '10119',
    '/address/city': 'Berlin',
    '/technicalContact/email': 'ada@lighthouse.example',
  },
  // What else is needed depends on the country.
  missing: ['/companyName', '/address/country', '/address/line1', '/technicalContact/email'],
  stored: (pointer, text) => {
    if (pointer === '/website') return normalizeWebsite(text);
    return pointer === '/address/postalCode' ? normalizePostalCode('DE', text) : text;
  },
  pointers: [
    '/companyName',
    '/website',
    '/phone',
    '/taxId',
    '/reference',
    '/address/country',
    '/address/line1',
    '/address/line2',
    '/address/city',
    '/address/region',
    '/address/postalCode',
    '/technicalContact/email',
    '/billingContact/email',
    '/billingContact/phone',
  ],
  languages: addFormLanguages,
  english: { ...addFormMessages, ...addLaterMessages },
  data: () => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    const regions = ['US', 'JP'].flatMap((country) => listRegions(country, 'en').map(({ name }) => name));
    return [...countries.map((code) => names.of(code) ?? code), ...regions];
  },
  // In the other way, there are login details.
  reply: (companyName, username, how) => ({
    ...customer,
    companyName,
    ...(how === 'other' && { credentials: { username, password: companyName } }),
  }),
  states: [
    inCountry('errors in the United States', 'US', { postalCode: '123', city: 'Austin' }),
    inCountry('errors in Japan', 'JP', { postalCode: '1' }),
    replied('pending', { status: 'pending' }),
  ],
};
