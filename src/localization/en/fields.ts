import type { FieldMessages } from '../messages.ts';

/** English texts for phone number fields. */
export const phoneHint = 'With country code if abroad, such as +44 20 7946 0018.';

/** English texts for address fields. */
export const addressFields = {
  '/address/country': { label: 'Country' },
  '/address/line1': { label: 'Street Address' },
  '/address/line2': { label: 'Suite, Floor or Building' },
  '/address/city': { label: 'City' },
  '/address/region': { label: 'State, Province or Region' },
  '/address/postalCode': { label: 'Postal Code' },
} as const satisfies Readonly<Record<string, FieldMessages>>;
