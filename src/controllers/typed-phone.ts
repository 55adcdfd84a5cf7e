const extension = /(?:;ext=|[\s,;]*(?:ext(?:ension)?\.?|x|#))\s{0,3}(\d{1,7})$/iu;

/**
 * A phone number as the contract has it, as far as that can be told without knowing the countries' plans.
 *
 * Drops what people write to make a number readable: spaces, dots, dashes, slashes and brackets, the trunk zero in
 * `+44 (0)20`, and the invisible marks that address books add. `00` stands for `+`; an extension is kept (RFC 3966).
 */
export function normalizePhone(text: string): string {
  const visible = text
    .slice(0, 250)
    .replace(/\p{Cf}/gu, '')
    .trim();
  const [ending = '', digits] = extension.exec(visible) ?? [];
  const number = visible
    .slice(0, visible.length - ending.length)
    .replace(/^(\+|00)([\d\s]{1,5})\(0\)/, '$1$2')
    .replace(/[\s().\-\u2010-\u2015/]/g, '')
    .replace(/^00/, '+');
  return digits ? `${number};ext=${digits}` : number;
}
