import { fold } from '../../src/contract/fold.ts';

/** Legal forms of companies in many countries. They do not identify a company, so the comparison ignores them. */
const legalForms = new Set(
  [
    'ag gmbh mbh kg kgaa ohg gbr ug ek ev eg se stiftung',
    'ltd limited plc llp llc lllp lp inc incorporated corp corporation co company cic',
    'sa sas sasu sarl eurl sci snc sprl srl srls spa sapa cie scop',
    'sl slu slne lda ltda sc cv eireli epp unipessoal',
    'bv nv vof ab hb as asa ans aps ivs oy oyj ou ehf hf',
    'kft zrt nyrt bt sp zoo spzoo sro doo dd ad eood ood uab sia',
    'pty proprietary pte pvt private sdn bhd tbk pt kk gk yk ooo',
    'οε επε αε ικε εε ооо оао зао',
  ]
    .join(' ')
    .split(' ')
    .map(fold),
);

/** Words for "and" in names such as "Keller & Söhne". */
const and = new Set(['and', 'und', 'et', 'og', 'och']);

/** Japanese legal forms, which are written without spaces around them. */
const japaneseForms = /株式会社|有限会社|合同会社|\(株\)|\(有\)/g;

/** Transliterations of German and Scandinavian letters. */
const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', æ: 'ae', å: 'aa' };

/**
 * Normalizes a company name for comparison: without case, spaces, accents, punctuation and legal forms.
 * Names match if they share a key: "Söhne" has the keys "sohne" and "soehne".
 */
export function toCompanyKeys(name: string): readonly string[] {
  const key = toCompanyKey(name);
  const other = name.normalize('NFC').replace(/[äöüøæå]/gi, (letter) => spelledOut[letter.toLowerCase()]!);
  return other === name ? [key] : [...new Set([key, toCompanyKey(other)])];
}

function toCompanyKey(name: string): string {
  const folded = fold(name);
  const words = toWords(folded);
  let end = words.length;
  while (end > 1 && isForm(words[end - 1]!)) end--;
  let start = 0;
  while (start < end - 1 && isForm(words[start]!)) start++;
  // A name that consists of symbols has no words: compare it unchanged.
  return words.slice(start, end).join('') || folded;
}

/** Counts "&" as a legal form, because of "GmbH & Co. KG". */
const isForm = (word: string) => legalForms.has(word) || word === '&';

function toWords(folded: string): string[] {
  const words = folded
    .replace(japaneseForms, ' ')
    // Keep S.p.A., B.V. and O'Sullivan as one word each.
    .replace(/[.'’`´]/g, '')
    .replace(/\bz oo\b/, 'zoo')
    .replace(/[&+]/g, ' & ')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean)
    .map((word) => (and.has(word) ? '&' : word));
  return joinLetters(words);
}

/** Joins single letters, so that "S. A." equals "SA" and "J P Morgan" equals "JP Morgan". */
function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let letters = false;
  for (const word of words) {
    const isLetter = word.length === 1 && word !== '&';
    if (isLetter && letters) joined[joined.length - 1] += word;
    else joined.push(word);
    letters = isLetter;
  }
  return joined;
}
