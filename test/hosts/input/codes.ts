import { missing, type Row, tooLong } from './row.ts';

/** Tax numbers, which are sent as typed, and the reseller's own references. */
export const codes: readonly Row[] = [
  ['DE123456789', 'DE123456789'],
  [' DE123456789 ', 'DE123456789'],
  ['\u200bDE123456789', 'DE123456789'],
  ['\u2068DE123456789\u2069', 'DE123456789'],
  ['\ufeffGB123456789\u00a0', 'GB123456789'],
  ['DE\u00ad123\u2060456789', 'DE123456789'],
  ['DE123\u200d456', 'DE123456'],
  ['FR\u00a012\u202f345678901', 'FR 12 345678901'],
  ['ＤＥ１２３４５６７８９', 'DE123456789'],
  ['１２３４５６７８９０１２３', '1234567890123'],
  ['CHE-123.456.789 MWST', 'CHE-123.456.789 MWST'],
  ['12.345.678/0001-95', '12.345.678/0001-95'],
  ['IE1234567FA', 'IE1234567FA'],
  ['EL123456789', 'EL123456789'],
  ['51 824 753 556', '51 824 753 556'],
  ['123456789 RT0001', '123456789 RT0001'],
  ['91350100M000100Y43', '91350100M000100Y43'],
  ['№ 7', '№ 7'],
  ['CRM-4711', 'CRM-4711'],
  ['#4711', '#4711'],
  ['ملف-7', 'ملف-7'],
  ['007', '007'],
  ['1e5', '1e5'],
  ['x'.repeat(40), 'x'.repeat(40)],
  ['', missing],
  [' ', missing],
  ['\u200b', missing],
  ['\u2800', missing],
  ['\u3164', missing],
  ['\u0301', missing],
  ['x'.repeat(65), tooLong],
];

/** Tax numbers only: their digits may be those of any script. */
export const taxIds: readonly Row[] = [
  ['٣٠٠١٢٣٤٥٦٧٠٠٠٠٣', '300123456700003'],
  ['۳۰۰۱۲۳۴۵۶۷۰۰۰۰۳', '300123456700003'],
];
