import type { FieldMessages } from '../messages.ts';

/** Isolated, or its groups of digits would be read from right to left. */
export const phoneExample = '\u2066+966 11 000 0000\u2069';

/** Arabic, for how phone numbers are typed. */
export const phoneHint = `لأرقام الخارج، مع رمز البلد، مثل ${phoneExample}.`;

/** Arabic, for the fields of an address. */
export const addressFields = {
  '/address/country': { label: 'البلد' },
  '/address/line1': { label: 'الشارع ورقم المبنى' },
  '/address/line2': { label: 'المكتب أو الطابق أو اسم المبنى' },
  '/address/city': { label: 'المدينة' },
  '/address/region': { label: 'الولاية أو المحافظة أو المنطقة' },
  '/address/postalCode': { label: 'الرمز البريدي' },
} as const satisfies Readonly<Record<string, FieldMessages>>;
