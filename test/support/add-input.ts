import '../../src/define/add-customer-form.ts';
import { type FormState, type InputForm, openInput } from '../suites/input-form.ts';
import { customer } from './add-form-page.ts';
import { countryNames, germanPostalCode } from './countries.ts';
import { texts } from './texts.ts';
import { regionNames } from './region-names.ts';

/** Normalizes a website as the contract requires: with a scheme, in URL characters. */
function toWebsite(text: string): string {
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  return /^[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(url) ? url : new URL(url).href;
}

/** State with an invalid address in a country with a select of regions. */
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

/** State after a reply with additional data. */
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

/** The form that adds a customer, for the shared suites. */
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
  // Further required fields depend on the country.
  missing: ['/companyName', '/address/country', '/address/line1', '/technicalContact/email'],
  stored: (pointer, text) => {
    if (pointer === '/website') return toWebsite(text);
    return pointer === '/address/postalCode' ? germanPostalCode(text) : text;
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
  ...texts.addCustomerForm,
  data: () => [...countryNames(), ...Object.values(regionNames).flat()],
  // The other variant has login details.
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
