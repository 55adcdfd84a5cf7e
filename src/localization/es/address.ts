import type { AddressMessages } from '../messages.ts';

/** Spanish texts for the address formats of all countries. */
export const addressMessages: AddressMessages = {
  regions: {
    area: 'Área',
    county: 'Condado',
    department: 'Departamento',
    district: 'Distrito',
    emirate: 'Emirato',
    island: 'Isla',
    municipality: 'Municipio',
    oblast: 'Óblast',
    parish: 'Parroquia',
    prefecture: 'Prefectura',
    province: 'Provincia',
    region: 'Región',
    state: 'Estado',
  },
  cities: {
    city: 'Ciudad',
    district: 'Distrito',
    'post-town': 'Ciudad o localidad',
    // “Suburbio” is a poor quarter.
    suburb: 'Localidad o barrio',
  },
  postalCodes: {
    eircode: 'Eircode',
    // “Código PIN” alone means a secret number.
    pin: 'Código postal (PIN)',
    'postal-code': 'Código postal',
    postcode: 'Código postal',
    zip: 'Código postal (ZIP)',
  },
  chooseRegion: 'Elija una opción',
  postalCodeHint: (example) => `Por ejemplo, ${example}.`,
  postalCodeInvalid: (example) => `Este código postal no corresponde al país. Escriba uno como ${example}.`,
  taxIdHint: (name, example) => `${name}, por ejemplo ${example}.`,
};
