import type { AddressMessages } from '../messages.ts';

/** German texts for the address formats of all countries. */
export const addressMessages: AddressMessages = {
  regions: {
    area: 'Gebiet',
    // Of Romania, Estonia and Taiwan, and of Ireland.
    county: 'Kreis oder Grafschaft',
    // In Latin America only; German keeps the Spanish word.
    department: 'Departamento',
    district: 'Distrikt',
    emirate: 'Emirat',
    island: 'Insel',
    municipality: 'Gemeinde',
    oblast: 'Oblast',
    parish: 'Bezirk (Parish)',
    prefecture: 'Präfektur',
    province: 'Provinz',
    region: 'Region',
    state: 'Bundesstaat',
  },
  cities: { city: 'Ort', district: 'Bezirk', 'post-town': 'Ort', suburb: 'Ort oder Stadtteil' },
  postalCodes: {
    eircode: 'Eircode',
    // “PIN-Code” alone means a secret number.
    pin: 'Postleitzahl (PIN)',
    'postal-code': 'Postleitzahl',
    postcode: 'Postleitzahl',
    zip: 'Postleitzahl (ZIP)',
  },
  chooseRegion: 'Bitte auswählen',
  postalCodeHint: (example) => `Zum Beispiel ${example}.`,
  postalCodeInvalid: (example) => `Diese Postleitzahl passt nicht zum Land. Geben Sie eine ein wie ${example}.`,
  taxIdHint: (name, example) => `${name}, zum Beispiel ${example}.`,
};
