import type { FieldMessages } from '../messages.ts';

/** German texts for phone number fields. */
export const phoneHint = 'Im Ausland mit Ländervorwahl, zum Beispiel +49 30 23125028.';

/** German texts for address fields. */
export const addressFields = {
  '/address/country': { label: 'Land' },
  '/address/line1': { label: 'Straße und Hausnummer' },
  '/address/line2': { label: 'Gebäude, Etage oder Büro' },
  '/address/city': { label: 'Ort' },
  '/address/region': { label: 'Bundesstaat, Provinz oder Region' },
  '/address/postalCode': { label: 'Postleitzahl' },
} as const satisfies Readonly<Record<string, FieldMessages>>;
