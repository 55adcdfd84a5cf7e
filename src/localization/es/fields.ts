import type { FieldMessages } from '../messages.ts';

/** Spanish texts for phone number fields. */
export const phoneHint = 'Si es del extranjero, con código de país, por ejemplo +34 911 23 45 67.';

/** Spanish texts for address fields. */
export const addressFields = {
  '/address/country': { label: 'País' },
  '/address/line1': { label: 'Calle y número' },
  '/address/line2': { label: 'Oficina, piso o edificio' },
  '/address/city': { label: 'Ciudad' },
  '/address/region': { label: 'Estado, provincia o región' },
  '/address/postalCode': { label: 'Código postal' },
} as const satisfies Readonly<Record<string, FieldMessages>>;
