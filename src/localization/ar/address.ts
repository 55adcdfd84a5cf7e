import type { AddressMessages } from '../messages.ts';

/** Arabic texts for the address formats of all countries. Examples are isolated, because their groups would otherwise change places. */
export const addressMessages: AddressMessages = {
  regions: {
    area: 'الإقليم',
    county: 'المقاطعة',
    department: 'المقاطعة',
    district: 'المنطقة',
    emirate: 'الإمارة',
    island: 'الجزيرة',
    municipality: 'البلدية',
    oblast: 'المقاطعة',
    parish: 'الأبرشية',
    prefecture: 'المحافظة',
    // The first in Egypt, Iraq and Iran, the second in Canada and China.
    province: 'المحافظة أو المقاطعة',
    region: 'المنطقة',
    state: 'الولاية',
  },
  cities: { city: 'المدينة', district: 'المنطقة', 'post-town': 'المدينة أو البلدة', suburb: 'الضاحية' },
  postalCodes: {
    eircode: 'Eircode',
    pin: 'الرمز البريدي (PIN)',
    'postal-code': 'الرمز البريدي',
    postcode: 'الرمز البريدي',
    zip: 'الرمز البريدي (ZIP)',
  },
  chooseRegion: 'يُرجى الاختيار',
  postalCodeHint: (example) => `مثل \u2066${example}\u2069.`,
  postalCodeInvalid: (example) => `هذا الرمز البريدي لا يناسب البلد. يُرجى إدخال رمز مثل \u2066${example}\u2069.`,
  // The name is in any script.
  taxIdHint: (name, example) => `\u2068${name}\u2069، مثل \u2066${example}\u2069.`,
};
