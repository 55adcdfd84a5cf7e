import type { FieldMessages } from '../messages.ts';

/** French texts for phone number fields. */
export const phoneHint = 'À l’étranger, avec l’indicatif du pays, par exemple +33 1 99 00 12 34.';

/** French texts for address fields. */
export const addressFields = {
  '/address/country': { label: 'Pays' },
  '/address/line1': { label: 'Numéro et rue' },
  '/address/line2': { label: 'Bureau, étage ou bâtiment' },
  '/address/city': { label: 'Ville' },
  '/address/region': { label: 'État, province ou région' },
  '/address/postalCode': { label: 'Code postal' },
} as const satisfies Readonly<Record<string, FieldMessages>>;
