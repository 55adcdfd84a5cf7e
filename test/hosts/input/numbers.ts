import { invalid, missing, type Row } from './row.ts';

/** Numbers in any language: with characters from copying and input methods, and texts that are not numbers. */
const anywhere: readonly Row[] = [
  ['1000', 1000],
  ['-5', -5],
  ['\u22125', -5],
  ['0', 0],
  [' 7 ', 7],
  ['\u200b7', 7],
  ['\u20687\u2069', 7],
  ['\ufeff7\u00a0', 7],
  ['７', 7],
  ['１０００', 1000],
  ['٧', 7],
  ['۷', 7],
  ['1 000', 1000],
  ['1\u00a0000', 1000],
  ['1\u202f000', 1000],
  ["1'000", 1000],
  ['1’000', 1000],
  ['1\u202f000\u202f000', 1_000_000],
  ['many', invalid],
  ['1e5', invalid],
  ['0x10', invalid],
  ['NaN', invalid],
  ['Infinity', invalid],
  ['1-2', invalid],
  ['12 3', invalid],
  ['5 €', invalid],
  ['½', invalid],
  ['--5', invalid],
  ['1.2.3', invalid],
  ['', missing],
  ['\u200b', missing],
];

/** Numbers whose separators depend on the language of the form. */
const byLanguage: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['1,000', 1000],
    ['1,000.5', 1000.5],
    ['1,234,567', 1_234_567],
    ['1.5', 1.5],
    ['1.000', 1],
    ['1,5', 1.5],
    ['1234,567', invalid],
    ['0,500', invalid],
    ['1,000,00', invalid],
    ['1.000,5', invalid],
  ],
  de: [
    ['1.000', 1000],
    ['1.000,5', 1000.5],
    ['1.234.567', 1_234_567],
    ['1,5', 1.5],
    ['1,000', 1],
    ['1.5', 1.5],
    ['1234.567', invalid],
    ['0.500', invalid],
    ['1,000.5', invalid],
  ],
  fr: [
    ['1\u202f000,5', 1000.5],
    ['1\u00a0000,5', 1000.5],
    ['1 234 567', 1_234_567],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1,000', 1],
    ['1\u202f000.5', invalid],
  ],
  es: [
    ['1.000', 1000],
    ['1.000,5', 1000.5],
    ['1234,5', 1234.5],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1234.567', invalid],
  ],
  ar: [
    ['١٬٠٠٠', 1000],
    ['١٬٠٠٠٫٥', 1000.5],
    ['١٫٥', 1.5],
    ['۱۲۳', 123],
    ['\u200f١٢٣\u200f', 123],
    ['1,000', 1000],
    ['1.5', 1.5],
  ],
};

/** By language (BCP 47). */
export const numbers: Readonly<Record<string, readonly Row[]>> = Object.fromEntries(
  Object.entries(byLanguage).map(([language, rows]) => [language, [...anywhere, ...rows]]),
);

/** The error text for an invalid number, by language. */
export const numberErrors: Readonly<Record<string, string>> = {
  en: 'Seats is not a number, or could mean two. Enter one like 1,234.5.',
  de: 'Die Angabe im Feld „Seats“ ist keine eindeutige Zahl. Geben Sie eine ein wie 1.234,5.',
  fr: 'La valeur du champ «\u00a0Seats\u00a0» n’est pas un nombre, ou peut en désigner deux. Saisissez-en un comme 1\u202f234,5.',
  es: 'El dato del campo «Seats» no es un número, o puede significar dos. Escriba uno como 1234,5.',
  ar: 'قيمة الحقل «Seats» ليست رقمًا، أو قد تعني رقمين. يُرجى إدخال رقم مثل 1,234.5.',
};
