/** Letters that Unicode does not decompose into a base letter and an accent. */
const undecomposed: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/** Removes case, accents and invisible characters. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\ufffc]/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœı]/g, (letter) => undecomposed[letter]!);
}

/** Returns the key that sorts a name: folded, numbers ordered by value, and short enough for a cursor. */
export const toSortName = (name: string): string =>
  fold(name.toWellFormed())
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'))
    .slice(0, 80);

/** Splits a search into folded words. */
export const toWords = (search: string): readonly string[] => fold(search).split(/\s+/).filter(Boolean);

export const toEmailKey = (email: string): string => email.toLowerCase();

/** Legal forms and words for "and". They do not identify a company, so the comparison ignores them. */
const ignored = new Set(
  (
    'ag gmbh mbh kg kgaa ohg ug ek ev ltd limited plc llp llc inc incorporated corp corporation co company ' +
    'sa sas sarl srl spa sl lda ltda bv nv ab as aps oy kft sro doo pty pte pvt kk and und et og och'
  ).split(' '),
);

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', æ: 'ae', å: 'aa' };

/**
 * Normalizes a company name for comparison: without case, spaces, accents, punctuation and legal forms.
 * Names match if they share a key: "Söhne" has the keys "sohne" and "soehne".
 */
export function toCompanyKeys(name: string): readonly string[] {
  const other = name.normalize('NFC').replace(/[äöüøæå]/gi, (letter) => spelledOut[letter.toLowerCase()]!);
  return [...new Set([toCompanyKey(name), toCompanyKey(other)])];
}

function toCompanyKey(name: string): string {
  const folded = fold(name);
  const words = folded
    .replace(/[.'’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const significant = words.filter((word) => !ignored.has(word));
  // A name that consists of legal forms or symbols only is compared as it is.
  return significant.join('') || words.join('') || folded;
}
