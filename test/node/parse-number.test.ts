import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { ExtraField } from '../../src/extra-fields/extra-fields-controller.ts';
import { formatAnswer } from '../../src/extra-fields/extra-values.ts';
import { expandNumber, formatNumber, isExactNumber, parseNumber } from '../../src/extra-fields/parse-number.ts';

/** Typed text, and its number; undefined if it is ambiguous or not a number. */
const numbers: Readonly<Record<string, Readonly<Record<string, number | undefined>>>> = {
  en: {
    '1,000': 1000,
    '1,234,567.5': 1_234_567.5,
    '-1,000': -1000,
    '1.5': 1.5,
    '1,5': 1.5,
    '1.000': 1,
    '1 000': 1000,
    '0,500': undefined,
    '1234,567': undefined,
    '1,00,000': undefined,
    '1,000,': undefined,
    '12': 12,
    '007': 7,
    '-3': -3,
    '−3': -3,
    '１２': 12,
    '\u20661,000\u2069': 1000,
    '1e3': undefined,
    twelve: undefined,
    '--1': undefined,
  },
  de: {
    '1.000': 1000,
    '1.234.567,5': 1_234_567.5,
    '1,000': 1,
    '1,5': 1.5,
    '1.5': 1.5,
    '1234.567': undefined,
    '0.500': undefined,
  },
  'de-AT': { '1.000': undefined, '0.500': undefined, '1.5': 1.5, '1,000': 1, '1 000,5': 1000.5 },
  'de-CH': { '1’000': 1000, "1'000.50": 1000.5, '1.5': 1.5, '1,5': 1.5, '1,000': undefined, '1.000': undefined },
  es: { '1.000': 1000, '1.000.000': 1_000_000, '1,5': 1.5 },
  'es-MX': { '1,000': 1000, '1.125': 1.125 },
  fr: {
    '1 000': 1000,
    '1\u202f000,5': 1000.5,
    '1\u00a0000': 1000,
    '1,5': 1.5,
    '1,000': 1,
    '1.5': 1.5,
    '1.000': undefined,
    '-1.000': undefined,
    '0.125': undefined,
  },
  'fr-CA': { '1.000': undefined, '1 000': 1000, '1,125': 1.125 },
  'fr-CH': { '1.000': undefined, '1,000': 1, '1’000': 1000 },
  'en-ZA': { '1,000': undefined, '1.000': undefined, '1 000': 1000, '1,5': 1.5, '1.5': 1.5 },
  'en-IN': { '12,34,567': 1_234_567, '1,00,000.5': 100_000.5, '1,000': 1000, '1234,567': undefined },
  'pt-PT': { '1.000': undefined, '1,000': 1 },
  sv: { '1.000': undefined, '1 000': 1000, '−1,5': -1.5 },
  ar: { '١٬٠٠٠': 1000, '١٫٥': 1.5, '۱۲': 12, '12': 12, '١٢٣': 123 },
  'ar-EG': {
    '١٬٠٠٠': 1000,
    '١٬٠٠٠٫٥': 1000.5,
    '١٫٥٠٠': 1.5,
    '١,٠٠٠': undefined,
    '١.٠٠٠': undefined,
    '1,000': undefined,
    '1.000': undefined,
    '1.5': 1.5,
  },
  'ar-MA': { '1.000': 1000, '1,000': 1 },
  fa: { '۱٬۰۰۰': 1000, '1,000': undefined },
  hi: { '१२,३४,५६७': 1_234_567, '१.५': 1.5 },
  bn: { '১২.৫': 12.5 },
  'not a locale': { '1,000': 1000 },
};

describe('a number', () => {
  for (const [locale, texts] of Object.entries(numbers))
    for (const [text, value] of Object.entries(texts))
      it(`${text} is ${value ?? 'refused'} in ${locale}`, () => {
        const parsed = parseNumber(text, locale);
        assert.equal(parsed === undefined ? undefined : Number(parsed), value);
      });

  it('may have the digits of any script', () => {
    for (const numberingSystem of Intl.supportedValuesOf('numberingSystem')) {
      const digits = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }).format(1_234_567_890);
      if (/^\p{Nd}+$/u.test(digits)) assert.equal(parseNumber(digits, 'en'), '1234567890', numberingSystem);
    }
  });
});

describe('a number of the page', () => {
  for (const [text, digits] of [
    ['1e21', '1000000000000000000000'],
    ['-1.25E+2', '-125'],
    ['1e-7', '0.0000001'],
    ['120e-1', '12'],
    ['1.50', '1.50'],
    ['1e400', '1e400'],
    ['e5', 'e5'],
    ['NaN', 'NaN'],
  ] as const)
    it(`${text} is written as ${digits}`, () => assert.equal(expandNumber(text), digits));

  it('is shown in full, and read back as the same', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, fc.constantFrom('en', 'de', 'fr', 'ar-EG', 'de-CH', 'hi'), (number, locale) => {
        const digits = expandNumber(String(number));
        const read = parseNumber(formatNumber(digits, locale), locale);
        assert.deepEqual([isExactNumber(digits), Number(read)], [true, number === 0 ? 0 : number]);
      }),
    );
  });

  for (const locale of ['ar', 'ar-EG', 'fa', 'he', 'en', 'sv'])
    it(`has no invisible characters in ${locale}`, () => {
      assert.doesNotMatch(formatNumber('-1234.5', locale), /[\p{Cf}\p{DI}]/u);
      const field = { type: 'number' } as ExtraField;
      assert.doesNotMatch(formatAnswer(field, '-1234.5', undefined, locale), /[\p{Cf}\p{DI}]/u);
      assert.doesNotMatch(formatAnswer(field, '\u200e-1234.5', undefined, locale), /[\p{Cf}\p{DI}]/u);
    });

  it('is refused if a JavaScript number would be another one', () => {
    assert.deepEqual(['12345678901234567', '9007199254740992', ''].map(isExactNumber), [false, true, false]);
  });
});
