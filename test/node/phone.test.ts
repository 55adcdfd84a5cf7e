import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { getCountries, getExampleNumber } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { newInviteConstraints } from '../../src/contract/constraints/new-invite.gen.ts';
import { parsePhone } from '../../src/phone/phone-number.ts';
import { normalizePhone } from '../../src/phone/normalize-phone.ts';

const stored = new RegExp(newInviteConstraints['/billingContact/phone'].pattern, 'u');

/** Landlines in national notation, and as stored. */
const landlines: readonly (readonly [country: string, written: string, stored: string])[] = [
  ['GB', '020 7946 0018', '+442079460018'],
  ['IE', '(01) 677 1234', '+35316771234'],
  ['DE', '030 23125028', '+493023125028'],
  ['AT', '01 5880 00', '+431588000'],
  ['CH', '044 668 18 00', '+41446681800'],
  ['FR', '01 23 45 67 89', '+33123456789'],
  ['ES', '912 34 56 78', '+34912345678'],
  ['PT', '21 312 3456', '+351213123456'],
  // Italian numbers keep their leading zero.
  ['IT', '06 1234 5678', '+390612345678'],
  ['NL', '020 123 4567', '+31201234567'],
  ['BE', '02 123 45 67', '+3221234567'],
  ['SE', '08-123 456 78', '+46812345678'],
  ['PL', '22 123 45 67', '+48221234567'],
  ['US', '(212) 555-0123', '+12125550123'],
  ['MX', '55 1234 5678', '+525512345678'],
  ['BR', '(11) 3123-4567', '+551131234567'],
  ['IN', '022 2345 6789', '+912223456789'],
  ['IN', '०२२ २३४५ ६७८९', '+912223456789'],
  ['BD', '০২-৭১১১২৩৪', '+88027111234'],
  ['JP', '03-1234-5678', '+81312345678'],
  ['AU', '(02) 9876 5432', '+61298765432'],
  ['SA', '011 234 5678', '+966112345678'],
  ['EG', '02 2391 2345', '+20223912345'],
  ['ZA', '021 123 4567', '+27211234567'],
];

/** Notations for extensions. */
const extensions = [
  'x12',
  ' x12',
  ' x 12',
  ' ext 12',
  ' ext. 12',
  ' ext.12',
  ' extension 12',
  ', ext. 12',
  '#12',
  ' # 12',
  ';ext=12',
];

describe('parsing phone numbers', () => {
  for (const [country, written, number] of landlines)
    it(`accepts landlines of ${country}: ${written}`, () => {
      const parsed = parsePhone(written, country);
      assert.equal(parsed?.value, number);
      assert.equal(parsed.country, country);
      assert.equal(parsed.isPossible, true);
      assert.match(number, stored);
    });

  for (const extension of extensions)
    it(`keeps the extension of “${extension}”, with and without numbering plans`, () => {
      assert.equal(normalizePhone(`+44 20 7946 0018${extension}`), '+442079460018;ext=12');
      assert.equal(parsePhone(`+44 20 7946 0018${extension}`, undefined)?.value, '+442079460018;ext=12');
      assert.equal(parsePhone(`020 7946 0018${extension}`, 'GB')?.value, '+442079460018;ext=12');
    });

  for (const written of [
    '+44 (0)20 7946 0018',
    '+44 (0) 20 7946 0018',
    '0044 20 7946 0018',
    '00 44 20 7946 0018',
    '+44-20-7946-0018',
    '+44.20.7946.0018',
    '+44/20/7946/0018',
    '+44\u00a020\u202f7946\u20110018',
    '\u202a+44 20 7946 0018\u202c',
    '\u200e+44 20 7946 0018',
    '  +44 20 7946 0018  ',
    'tel:+44-20-7946-0018',
  ])
    it(`stores “${written}” with the country code, with and without numbering plans`, () => {
      const plain = normalizePhone(written);
      assert.equal(plain, '+442079460018', 'without');
      assert.equal(parsePhone(written, 'US')?.value ?? plain, '+442079460018', 'with');
    });

  for (const written of [
    '',
    '+',
    '12',
    '+44',
    '+44 12',
    'none',
    'call me',
    '+999 1234567',
    '+44 20 7946 0018 0018 0018',
  ])
    it(`rejects “${written}” as impossible`, () => {
      assert.notEqual(parsePhone(written, 'GB')?.isPossible, true);
    });

  it('rejects text that only begins with a number', () => {
    for (const text of [
      `+442079460018${' '.repeat(300)}7`,
      `+44 20 7946 0018 ${'x'.repeat(300)}`,
      `+442079460018${' '.repeat(300)}x7`,
    ]) {
      assert.doesNotMatch(normalizePhone(text), stored);
      assert.equal(parsePhone(text, 'GB'), undefined);
    }
  });

  it('has no plan for an unknown country', () => {
    for (const country of ['', 'XX', 'gb', 'United Kingdom', '__proto__', 'constructor'])
      assert.equal(parsePhone('020 7946 0018', country), undefined, country);
  });
});

describe('formatting phone numbers', () => {
  const countries = getCountries();
  const anyCountry = fc.constantFrom(...countries);
  /** A possible number of a country: its example with other last digits, and sometimes an extension. */
  const anyNumber = fc
    .tuple(anyCountry, fc.integer({ min: 0, max: 99 }), fc.option(fc.integer({ min: 1, max: 9_999_999 })))
    .map(([country, ending, extension]) => {
      const number = getExampleNumber(country, examples)?.number ?? '';
      const changed = number.slice(0, -2) + String(ending).padStart(2, '0');
      return parsePhone(extension ? `${changed};ext=${extension}` : changed, undefined);
    })
    .filter((number) => number?.isPossible === true);

  it('uses the national format in the own country, and the international one elsewhere', () => {
    const number = parsePhone('+442079460018;ext=12', undefined);
    assert.equal(number?.format('GB'), '020 7946 0018 x12');
    assert.equal(number.format('DE'), '+44 20 7946 0018 x12');
    assert.equal(number.format(undefined), '+44 20 7946 0018 x12');
  });

  it('parses back to the stored number in any country', () => {
    fc.assert(
      fc.property(anyNumber, fc.option(anyCountry, { nil: undefined }), (number, reader) => {
        const shown = number?.format(reader) ?? '';
        assert.equal(parsePhone(shown, reader)?.value, number?.value, shown);
      }),
      { numRuns: 3000 },
    );
  });

  it('fits the contract', () => {
    fc.assert(fc.property(anyNumber, (number) => assert.match(number?.value ?? '', stored)));
  });

  it('means the same in every country once formatted', () => {
    fc.assert(
      fc.property(anyNumber, anyCountry, (number, country) => {
        assert.equal(parsePhone(number?.value ?? '', country)?.value, number?.value);
      }),
      { numRuns: 1000 },
    );
  });

  it('terminates for any text', () => {
    for (const text of [
      '+44' + ' '.repeat(100_000) + 'x',
      ';,'.repeat(50_000),
      '(0)'.repeat(33_000),
      'ext '.repeat(25_000),
      '\u2066'.repeat(100_000),
    ])
      assert.doesNotMatch(normalizePhone(text), stored);
  });
});
