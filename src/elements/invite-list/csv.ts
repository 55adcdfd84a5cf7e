/** How spreadsheets see that a file is UTF-8. */
export const byteOrderMark = '\ufeff';

/** Where cells end for the spreadsheets of some countries, and for those that take no notice of quotes. */
const separators = /([;|\t\r\n])/;

/** With these a formula begins: also the full-width and small ones, which are taken for the plain ones. */
const signs = '=+\\-@＝＋－＠﹦﹢﹣﹫\u2212';

/** What may stand before the sign of a formula and is not seen: blanks, quotes and invisible marks. */
const blanks = '\\p{Z}\\p{C}\\p{Default_Ignorable_Code_Point}"';

// A text that is guarded already is guarded once more, so that what was written can be told from the guard.
const formula = new RegExp(`^'*[${blanks}]*[${signs}]`, 'u');
const leadingBreak = /^'*[\t\r\n]/;

/** A line of a file of comma-separated values (RFC 4180), its end included, of which no spreadsheet runs a part. */
export function toCsvLine(values: readonly string[]): string {
  return `${values.map((value) => quote(guard(value))).join(',')}\r\n`;
}

/** Puts a `'` before each part that a spreadsheet might take for a formula. */
function guard(text: string): string {
  const guarded = text
    .split(separators)
    .map((part) => (formula.test(part) ? `'${part}` : part))
    .join('');
  return leadingBreak.test(text) ? `'${guarded}` : guarded;
}

function quote(text: string): string {
  return /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
