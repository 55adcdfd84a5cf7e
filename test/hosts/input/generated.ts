import * as fc from 'fast-check';
import type { Row } from './row.ts';

/** Characters that copying adds to text. */
const invisible = fc.constantFrom(
  ...Array.from('\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff'),
);

/** Puts invisible characters around a text and between its characters. */
const strew = (text: string) =>
  fc
    .array(fc.option(invisible, { freq: 3 }), { minLength: text.length + 1, maxLength: text.length + 1 })
    .map((added) => Array.from(added, (character, at) => `${character ?? ''}${text.charAt(at)}`).join(''));

const sample = (rows: fc.Arbitrary<Row>, seed: number) => fc.sample(rows, { seed, numRuns: 25 });

const words = fc.constantFrom('Lighthouse', 'Söhne', 'المنارة', 'מגדלור', '灯台', "O'Brien", 'ООО', '3M', '&');

/** Names with invisible characters anywhere. */
export const strewnNames: readonly Row[] = sample(
  fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((all) => all.join(' '))
    .chain((name) => strew(name).map((given): Row => [given, name])),
  1,
);

const addresses = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/),
    fc.constantFrom('+', '.', '-', '_'),
    fc.stringMatching(/^[a-z0-9]{1,8}$/),
    fc.constantFrom('lighthouse.example', 'mail.light-house.example', 'bücher.example', '例子.广告'),
  )
  .map(([start, sign, end, domain]) => `${start}${sign}${end}@${domain}`);

const decorations = fc.constantFrom(
  (address: string) => `mailto:${address}`,
  (address: string) => `Ada Okafor <${address}>`,
  (address: string) => `"Okafor, Ada" <${address}>;`,
  (address: string) => `<${address}>,`,
  (address: string) => `'${address}'`,
  (address: string) => `${address} (Ada)`,
  (address: string) => `  ${address}.`,
);

/** Email addresses in the formats of mail programs, with invisible characters anywhere. */
export const decoratedEmails: readonly Row[] = sample(
  fc
    .tuple(addresses, decorations)
    .chain(([address, decorate]) => strew(decorate(address)).map((given): Row => [given, address])),
  2,
);

/** Numbers as a browser writes them in a language, with invisible characters around them. */
export function formattedNumbers(language: string): readonly Row[] {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  return sample(
    fc
      .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(1, 10, 100, 1000))
      .map(([integer, divisor]) => integer / divisor)
      .chain((number) => strew(format.format(number)).map((given): Row => [given, number])),
    3,
  );
}
