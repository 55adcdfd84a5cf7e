import type { AddressMessages } from '../messages.ts';

/** French texts for the address formats of all countries. */
export const addressMessages: AddressMessages = {
  regions: {
    area: 'Zone',
    county: 'Comté',
    department: 'Département',
    district: 'District',
    emirate: 'Émirat',
    island: 'Île',
    municipality: 'Municipalité',
    oblast: 'Oblast',
    parish: 'Paroisse',
    prefecture: 'Préfecture',
    province: 'Province',
    region: 'Région',
    state: 'État',
  },
  cities: {
    city: 'Ville',
    district: 'District',
    'post-town': 'Ville ou localité',
    // “Banlieue” is the outskirts only; in Australia every part of a city is a suburb.
    suburb: 'Localité ou quartier',
  },
  postalCodes: {
    eircode: 'Eircode',
    // “Code PIN” alone means a secret number.
    pin: 'Code postal (PIN)',
    'postal-code': 'Code postal',
    postcode: 'Code postal',
    zip: 'Code postal (ZIP)',
  },
  chooseRegion: 'Choisissez une option',
  postalCodeHint: (example) => `Par exemple ${example}.`,
  postalCodeInvalid: (example) => `Ce code postal ne correspond pas au pays. Saisissez-en un comme ${example}.`,
  taxIdHint: (name, example) => `${name}, par exemple ${example}.`,
};
