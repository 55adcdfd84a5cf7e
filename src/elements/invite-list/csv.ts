/** A byte order mark, by which spreadsheets recognize UTF-8. */
export const byteOrderMark = '\ufeff';

/** Characters that some spreadsheets treat as the end of a cell, depending on the locale or even inside quotes. */
const separators = /([;|\t\r\n])/;

/** Characters that start a formula, with the full-width and small variants that spreadsheets treat alike. */
const signs = '=+\\-@＝＋－＠﹦﹢﹣﹫\u2212';

/** Invisible characters and quotes that spreadsheets skip before a formula. */
const blanks = '\\p{Z}\\p{C}\\p{Default_Ignorable_Code_Point}"';

// Also guard a leading apostrophe, to distinguish the guard from original text.
const formula = new RegExp(`^'*[${blanks}]*[${signs}]`, 'u');
const leadingBreak = /^'*[\t\r\n]/;

/** Returns a line of a CSV file (RFC 4180), including the line break, safe against formula injection. */
export function toCsvLine(values: readonly string[]): string {
  return `${values.map((value) => quote(guard(value))).join(',')}\r\n`;
}

/** Prefixes each part that a spreadsheet might treat as a formula with an apostrophe. */
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
