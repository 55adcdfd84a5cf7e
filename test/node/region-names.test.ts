import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listRegions } from '../../src/address/regions.ts';
import { regionNames } from '../support/region-names.ts';

describe('region names used by browser tests', () => {
  for (const [country, names] of Object.entries(regionNames))
    it(`match the contract: ${country}`, () => {
      assert.deepEqual(
        listRegions(country, 'en').map(({ name }) => name),
        names,
      );
    });
});
