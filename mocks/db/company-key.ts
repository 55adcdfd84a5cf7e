import { fold } from '../../src/contract/fold.ts';

/** What a company is called by law, in many countries; says nothing about which company it is. */
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

/** Written without spaces around them. */
const japaneseForms = /株式会社|有限会社|合同会社|\(株\)|\(有\)/g;

/** How German and its neighbours write their letters where the keyboard has none. */
const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', æ: 'ae', å: 'aa' };

/**
 * The forms under which a company's name is compared: without case, spaces, accents, punctuation and legal forms.
 * Two names are alike if they share one: "Söhne" is compared as "sohne" and as "soehne".
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
  // A name of signs only stands for itself.
  return words.slice(start, end).join('') || folded;
}

/** The "and" of "GmbH & Co. KG" goes with the forms around it. */
const isForm = (word: string) => legalForms.has(word) || word === '&';

function toWords(folded: string): string[] {
  const words = folded
    .replace(japaneseForms, ' ')
    // S.p.A., B.V. and O'Sullivan are one word each.
    .replace(/[.'’`´]/g, '')
    .replace(/\bz oo\b/, 'zoo')
    .replace(/[&+]/g, ' & ')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean)
    .map((word) => (and.has(word) ? '&' : word));
  return joinLetters(words);
}

/** "S. A." and "J P Morgan" are written in either way. */
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
