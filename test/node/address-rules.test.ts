import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressRules, cityKinds, postalCodeKinds, regionKinds } from '../../src/address/address-rules.ts';
import { checkAddress } from '../../src/address/check-address.ts';
import { isCountry } from '../../src/address/known-country.ts';
import { countries } from '../../src/address/countries.gen.ts';
import { listRegions } from '../../src/address/regions.ts';
import { plausibleAddress, shortestAddress } from './plausible-address.ts';

/** Rows separated by slashes, required fields with a star. */
const layouts: readonly (readonly [country: string, layout: string, kinds: string])[] = [
  ['US', 'line1* / line2 / city* region* postalCode*', 'state zip'],
  ['CA', 'line1* / line2 / city* region* postalCode*', 'province postal-code'],
  ['GB', 'line1* / line2 / city* / postalCode*', 'post-town postcode'],
  ['IE', 'line1* / line2 / city* / region / postalCode', 'county eircode'],
  ['DE', 'line1* / line2 / postalCode* city*', 'city postal-code'],
  ['FR', 'line1* / line2 / postalCode* city*', 'city postal-code'],
  ['NL', 'line1* / line2 / postalCode* city*', 'city postal-code'],
  ['CH', 'line1* / line2 / postalCode* city*', 'city postal-code'],
  ['ES', 'line1* / line2 / postalCode* city* region*', 'province postal-code'],
  ['IT', 'line1* / line2 / postalCode* city* region*', 'province postal-code'],
  ['HU', 'city* / line1* / line2 / postalCode*', 'city postal-code'],
  ['AU', 'line1* / line2 / city* region* postalCode*', 'state suburb postcode'],
  ['IN', 'line1* / line2 / city* postalCode* / region*', 'state pin'],
  ['JP', 'line1* / line2 / region* / postalCode*', 'prefecture postal-code'],
  ['BR', 'line1* / line2 / city* region* / postalCode*', 'state postal-code'],
  ['AE', 'line1* / line2 / region*', 'emirate postal-code'],
  ['HK', 'line1* / line2 / city / region*', 'area district'],
  ['SG', 'line1* / line2 / postalCode*', 'postal-code'],
  ['MO', 'line1* / line2', 'postal-code'],
  ['AO', 'line1* / line2 / city region / postalCode', 'region'],
  ['XK', 'line1* / line2 / postalCode city*', 'city postal-code'],
];

const write = (country: string, language?: string) => {
  const { rows, required } = addressRules(country, language);
  return rows.map((row) => row.map((field) => field + (required.has(field) ? '*' : '')).join(' ')).join(' / ');
};

describe('address rules', () => {
  for (const [country, layout, kinds] of layouts)
    it(`match the format of ${country}`, () => {
      const { regionKind, cityKind, postalCodeKind } = addressRules(country);
      assert.equal(write(country), layout);
      const known: readonly string[] = [regionKind, cityKind, postalCodeKind];
      for (const kind of kinds.split(' ')) assert.ok(known.includes(kind), `${kind} is one of ${known.join(', ')}`);
    });

  it('follow languages that write from large to small', () => {
    assert.equal(write('JP', 'ja'), 'postalCode* / region* / line1* / line2');
    assert.equal(write('HK', 'zh-Hant'), 'region* / city / line1* / line2');
    assert.equal(write('KR', 'ko-KR'), 'region* city* / line1* / line2 / postalCode*');
    assert.equal(write('JP', 'de'), write('JP'));
  });

  it('cover all 249 countries of ISO 3166-1, and Kosovo', () => {
    assert.equal(new Set(countries).size, 250);
    for (const country of countries) {
      const { rows, required, regionKind, cityKind, postalCodeKind, ...rules } = addressRules(country);
      const asked = rows.flat();
      assert.equal(new Set(asked).size, asked.length, `${country} asks for nothing twice`);
      assert.ok(asked.includes('line1') && asked.includes('line2'), `${country} has lines`);
      for (const field of required) assert.ok(asked.includes(field), `${country} asks for ${field}`);
      assert.ok(regionKinds.includes(regionKind), `${country} has ${regionKind}`);
      assert.ok(cityKinds.includes(cityKind), `${country} has ${cityKind}`);
      assert.ok(postalCodeKinds.includes(postalCodeKind), `${country} has ${postalCodeKind}`);
      assert.equal(rules.hasRegionList, listRegions(country).length > 0, `${country} says whether it has a list`);
      if (rules.postalCodePattern)
        assert.ok(asked.includes('postalCode'), `${country} asks for what it has a pattern for`);
    }
  });

  it('accept a plausible address of every country, and a minimal one', () => {
    for (const country of countries) {
      const regions = listRegions(country);
      assert.deepEqual(checkAddress(plausibleAddress(country), regions), [], country);
      assert.deepEqual(checkAddress(shortestAddress(country), regions), [], `${country} at its shortest`);
    }
  });

  it('report missing fields, and treat white space as empty', () => {
    for (const country of countries) {
      const { required } = addressRules(country);
      const pointers = checkAddress({ country, line1: '', city: ' ', region: '\t' }).map(({ pointer, code }) => {
        assert.equal(code, 'required');
        return pointer.slice(1);
      });
      assert.deepEqual(pointers, Array.from(required), country);
    }
  });

  it('accept fields that the country does not use', () => {
    const elsewhere = { line1: '1 Sheikh Zayed Road', city: 'Dubai', region: 'Dubai', postalCode: '00000' };
    assert.deepEqual(checkAddress({ country: 'AE', ...elsewhere }, listRegions('AE')), []);
    assert.deepEqual(checkAddress({ country: 'HK', ...elsewhere, region: 'Kowloon' }, listRegions('HK')), []);
  });

  it('require a known country', () => {
    assert.deepEqual(checkAddress({ line1: '1 Quay' }), [{ pointer: '/country', code: 'required' }]);
    for (const country of ['ZZ', 'UK', 'de', 'constructor', '__proto__'])
      assert.deepEqual(checkAddress({ country, line1: '1 Quay' }), [{ pointer: '/country', code: 'not-allowed' }]);
    assert.ok(isCountry('XK'), 'Kosovo has customers, too');
  });
});
