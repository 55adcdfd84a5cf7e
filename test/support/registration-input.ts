import '../../src/define/registration-form.ts';
import { AdapterError, type AdapterErrorCode } from '../../src/index.ts';
import { type FormState, type InputForm, openInput } from '../suites/input-form.ts';
import { joinTrees } from '../../tools/testing/both-trees.ts';
import { countryNames, germanPostalCode } from './countries.ts';
import { password, registration, reply, token } from './registration-page.ts';
import { texts } from './texts.ts';

/** State for a link that cannot be opened. */
const refused = (code: AdapterErrorCode): FormState => ({
  name: `link refused: ${code}`,
  async open(form, properties) {
    const openRegistration = () => Promise.reject(new AdapterError(code));
    const page = await openInput(form, { adapter: { openRegistration }, properties });
    await page.click('button');
    return page;
  },
});

const { branding } = registration;

/** The registration form, for the shared suites. */
export const registrationForm: InputForm = {
  tag: 'registration-form',
  operation: 'completeRegistration',
  lacks: ['matches', 'billing', 'drafts', 'whole value', 'another'],
  needs: { adapter: { openRegistration: () => Promise.resolve(registration) }, properties: { token } },
  treesOf: joinTrees,
  intent: 'register-customer',
  values: {
    '/companyName': 'Lighthouse Optics',
    '/address/country': 'DE',
    '/address/line1': 'Torstraße 140',
    '/address/postalCode': '10119',
    '/address/city': 'Berlin',
    '/technicalContact/email': 'it@lighthouse.example',
    '/contactName': 'Ada Okafor',
    '/password': password,
  },
  secret: '/password',
  // Some fields are prefilled from the invite; further required fields depend on the country.
  missing: ['/address/country', '/address/line1', '/password'],
  stored(pointer, text) {
    // No event contains the password.
    if (pointer === '/password') return '';
    return pointer === '/address/postalCode' ? germanPostalCode(text) : text;
  },
  pointers: [
    '/companyName',
    '/address/country',
    '/address/line1',
    '/address/line2',
    '/address/city',
    '/address/region',
    '/address/postalCode',
    '/technicalContact/email',
    '/technicalContact/phone',
    '/contactName',
    '/password',
  ],
  ...texts.registrationForm,
  data: () => {
    const { companyName, contactName, contactEmail } = registration;
    const { resellerName, platformName, supportEmail = '' } = branding;
    const given = [companyName, contactName, contactEmail, resellerName, platformName, supportEmail];
    return [...given, ...countryNames()];
  },
  // The other variant has no sign-in link.
  reply: (companyName, customerId, how) => ({
    ...reply,
    customerId,
    companyName,
    ...(how === 'other' && { signInUrl: undefined }),
  }),
  states: [
    ...(['registration-expired', 'registration-unknown', 'network'] as const).map(refused),
    {
      name: 'without a link',
      open: (form, properties) => openInput(form, { properties: { token: '', ...properties } as object }),
    },
    {
      name: 'password shown',
      async open(form, properties) {
        const page = await openInput(form, { properties });
        page.fill();
        await page.click('.secret button');
        return page;
      },
    },
    {
      name: 'most likely done',
      async open(form, properties) {
        const page = await openInput(form, { properties });
        page.fill();
        await page.submit();
        await page.fail(0, new AdapterError('network', { outcome: 'unknown' }));
        await page.click('[part=error-summary] button');
        await page.fail(1, new AdapterError('registration-used'));
        return page;
      },
    },
  ],
};
