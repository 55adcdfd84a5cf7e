import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listRegions } from '../../src/address/regions.ts';
import { regionNames } from '../support/region-names.ts';

describe('the names of regions that tests in browsers know', () => {
  for (const [country, names] of Object.entries(regionNames))
    it(`are those of the contract: ${country}`, () => {
      assert.deepEqual(
        listRegions(country, 'en').map(({ name }) => name),
        names,
      );
    });
});
