import type { AddressMessages } from '../messages.ts';

/** English texts for the address formats of all countries. */
export const addressMessages: AddressMessages = {
  regions: {
    area: 'Area',
    county: 'County',
    department: 'Department',
    district: 'District',
    emirate: 'Emirate',
    island: 'Island',
    municipality: 'Municipality',
    oblast: 'Oblast',
    parish: 'Parish',
    prefecture: 'Prefecture',
    province: 'Province',
    region: 'Region',
    state: 'State',
  },
  cities: { city: 'City', district: 'District', 'post-town': 'Town or City', suburb: 'Suburb' },
  postalCodes: {
    eircode: 'Eircode',
    pin: 'PIN Code',
    'postal-code': 'Postal Code',
    postcode: 'Postcode',
    zip: 'ZIP Code',
  },
  chooseRegion: 'Choose one',
  postalCodeHint: (example) => `Such as ${example}.`,
  postalCodeInvalid: (example) => `This code does not fit the country. Enter one like ${example}.`,
  taxIdHint: (name, example) => `${name}, such as ${example}.`,
};
