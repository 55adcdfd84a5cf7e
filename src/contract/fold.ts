/** Letters that carry their accent in their shape, which Unicode does not take apart. */
const shaped: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

// Most texts are plain, and hundreds of thousands are folded at once.
const plain = /^[\0-\x7f]*$/;

/** Folds case and accents, so that "soder" finds "Söder". */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/gu, (letter) => shaped[letter]!);
}

/** What names are sorted by: folded, numbers by their value, and short enough to travel in a cursor. */
export function toNameKey(name: string): string {
  return fold(name.toWellFormed())
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'))
    .slice(0, 80);
}
