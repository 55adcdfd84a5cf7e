import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressRules } from '../../src/address/address-rules.ts';
import { checkAddress } from '../../src/address/check-address.ts';
import { countries } from '../../src/address/countries.gen.ts';
import { findRegion } from '../../src/address/find-region.ts';
import { listRegions } from '../../src/address/regions.ts';
import { plausibleAddress } from './plausible-address.ts';

const keyOf = (country: string, text: string) => findRegion(listRegions(country), text)?.key;

describe('regions', () => {
  const sizes = {
    US: 62,
    CA: 13,
    AU: 9,
    BR: 27,
    JP: 47,
    MX: 32,
    IT: 107,
    ES: 52,
    AE: 7,
    IN: 36,
    CN: 31,
    KR: 17,
    IE: 26,
  };
  for (const [country, size] of Object.entries(sizes))
    it(`has ${size} of ${country}`, () => assert.equal(listRegions(country).length, size));

  it('are a text field if there is no short and complete list', () => {
    for (const country of ['GB', 'DE', 'RU', 'ID', 'TR', 'AO', 'ZZ', 'constructor'])
      assert.deepEqual(listRegions(country), [], country);
  });

  it('have keys that fit the contract, are unique, and are found by all their names', () => {
    for (const country of countries) {
      const regions = listRegions(country);
      assert.equal(new Set(regions.map(({ key }) => key)).size, regions.length, country);
      assert.equal(new Set(regions.map(({ name }) => name)).size, regions.length, country);
      for (const region of regions) {
        assert.match(region.key, /^[^\s].{0,79}$/u);
        for (const text of [region.key, region.isoCode || region.key, ...region.names])
          assert.equal(findRegion(regions, text), region, `${country} ${text}`);
        const address = { ...plausibleAddress(country), region: region.key };
        assert.deepEqual(checkAddress(address, regions), [], `${country} ${region.key}`);
      }
    }
  });

  it('are stored as people write them', () => {
    assert.equal(keyOf('US', 'california'), 'CA');
    assert.equal(keyOf('CA', 'Québec'), 'QC');
    assert.equal(keyOf('CA', 'quebec'), 'QC');
    assert.equal(keyOf('IT', 'Milano'), 'MI');
    assert.equal(keyOf('ES', 'se'), 'Sevilla');
    assert.equal(keyOf('ES', 'Alacant'), 'Alicante');
    assert.equal(keyOf('AE', 'دبي'), 'Dubai');
    assert.equal(keyOf('JP', '東京都'), 'Tokyo');
    assert.equal(keyOf('JP', '13'), 'Tokyo');
    assert.equal(keyOf('IN', 'WB'), 'West Bengal');
    for (const text of ['Co. Dublin', 'Co Dublin', 'County Dublin', 'Dublin', 'D'])
      assert.equal(keyOf('IE', text), 'Co. Dublin');
  });

  it('have names in the page’s language, in its order', () => {
    const names = (country: string, language?: string) => listRegions(country, language).map(({ name }) => name);
    assert.deepEqual(names('AE').slice(0, 3), ['Abu Dhabi', 'Ajman', 'Dubai']);
    assert.ok(names('AE', 'ar').includes('دبي'));
    assert.ok(names('CA', 'fr-CA').includes('Québec'));
    assert.deepEqual(names('JP').slice(0, 2), ['Aichi', 'Akita']);
    assert.deepEqual(names('JP', 'ja').slice(0, 2), ['北海道', '青森県']);
    assert.deepEqual(names('HK'), ['Hong Kong Island', 'Kowloon', 'New Territories']);
  });

  it('must come from the list if there is one', () => {
    const address = { ...plausibleAddress('US'), region: 'Atlantis' };
    assert.deepEqual(checkAddress(address, listRegions('US')), [{ pointer: '/region', code: 'not-allowed' }]);
    assert.deepEqual(checkAddress(address), [], 'without the list nobody can tell');
    const long = { ...address, region: 'a'.repeat(100_000) };
    assert.deepEqual(checkAddress(long, listRegions('US')), [{ pointer: '/region', code: 'not-allowed' }]);
  });

  it('have a list wherever a region is required and written uniformly', () => {
    const typed = countries.filter(
      (country) => addressRules(country).required.has('region') && !listRegions(country).length,
    );
    assert.deepEqual(typed, ['AS', 'CR', 'FM', 'HN', 'ID', 'IQ', 'MH', 'MP', 'PF', 'PG', 'PW', 'RU', 'UM', 'VI']);
  });
});
