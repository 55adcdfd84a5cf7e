const extension = /(?:;ext=|[\s,;]{0,3}(?:ext(?:ension)?\.?|x|#))\s{0,3}(\d{1,7})$/iu;

/** Longer texts are no phone numbers, and are left alone, in characters. */
export const longestPhone = 250;

/**
 * A phone number as the contract has it, as far as that can be told without knowing the countries' plans.
 *
 * Drops what people write to make a number readable: spaces, dots, dashes, slashes and brackets, the trunk zero in
 * `+44 (0)20`, the `tel:` of links, and the invisible marks that address books add. `00` stands for `+`; an extension is
 * kept (RFC 3966).
 */
export function normalizePhone(text: string): string {
  if (text.length > longestPhone) return text;
  const visible = text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^tel:/i, '');
  const [ending = '', digits] = extension.exec(visible) ?? [];
  const number = visible
    .slice(0, visible.length - ending.length)
    .replace(/^(\+|00)([\d\s]{1,5})\(0\)/, '$1$2')
    .replace(/[\s().\-\u2010-\u2015/]/g, '')
    .replace(/^00/, '+');
  return digits ? `${number};ext=${digits}` : number;
}
