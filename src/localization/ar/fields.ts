import type { FieldMessages } from '../messages.ts';

/** Isolated, because its groups of digits would otherwise run from right to left. */
export const phoneExample = '\u2066+966 11 000 0000\u2069';

/** Arabic texts for phone number fields. */
export const phoneHint = `لأرقام الخارج، مع رمز البلد، مثل ${phoneExample}.`;

/** Arabic texts for address fields. */
export const addressFields = {
  '/address/country': { label: 'البلد' },
  '/address/line1': { label: 'الشارع ورقم المبنى' },
  '/address/line2': { label: 'المكتب أو الطابق أو اسم المبنى' },
  '/address/city': { label: 'المدينة' },
  '/address/region': { label: 'الولاية أو المحافظة أو المنطقة' },
  '/address/postalCode': { label: 'الرمز البريدي' },
} as const satisfies Readonly<Record<string, FieldMessages>>;
