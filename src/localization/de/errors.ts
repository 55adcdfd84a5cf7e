import type { TextsByCode } from '../messages.ts';

/** German error texts for email addresses. */
export const emailErrors = {
  'too-long': 'Die E-Mail-Adresse ist zu lang. Verwenden Sie höchstens 254 Zeichen.',
  'invalid-format': 'Das ist keine E-Mail-Adresse. Geben Sie eine ein wie name@example.com.',
} as const satisfies TextsByCode;

/** German error texts for phone numbers. */
export const phoneErrors = {
  'invalid-format':
    'Das ist keine vollständige Telefonnummer. Beginnen Sie mit + und der Ländervorwahl, zum Beispiel +49 30 23125028.',
} as const satisfies TextsByCode;

/** German error texts for companies and addresses. */
export const companyErrors = {
  '/companyName': {
    required: 'Geben Sie den Unternehmensnamen ein.',
    'too-long': 'Der Unternehmensname ist zu lang. Verwenden Sie höchstens 120 Zeichen.',
    'invalid-format': 'Der Unternehmensname enthält unzulässige Zeichen. Geben Sie ihn neu ein.',
  },
  '/address/country': {
    required: 'Wählen Sie das Land aus.',
    'invalid-format': 'Das ist kein Land. Wählen Sie eines aus der Liste.',
  },
  '/address/line1': {
    required: 'Geben Sie Straße und Hausnummer ein.',
    'too-long':
      'Die Angabe von Straße und Hausnummer ist zu lang. Verwenden Sie höchstens 120 Zeichen; in der nächsten Zeile ist Platz für mehr.',
  },
  '/address/line2': { 'too-long': 'Diese Zeile ist zu lang. Verwenden Sie höchstens 120 Zeichen.' },
} as const satisfies Readonly<Record<string, TextsByCode>>;
