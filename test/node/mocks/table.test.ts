import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Table } from '../../../mocks/db/table.ts';

interface City {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

/** Creates a table of three cities, in the order of their ids. */
function createCities() {
  const table = new Table<City, 'name' | 'country'>({
    orders: { name: ({ name }) => name, country: ({ country }) => country },
    toSearchText: ({ name, country }) => `${name} ${country}`,
    toLookupKeys: ({ country }) => [country],
  });
  table.load([
    { id: 'c1', name: 'Galway', country: 'IE' },
    { id: 'c2', name: 'Bremen', country: 'DE' },
    { id: 'c3', name: 'Cork', country: 'IE' },
  ]);
  const list = (...asked: Parameters<typeof table.select>) => {
    const found = table.select(...asked);
    return Array.from({ length: found.length }, (_, index) => found.itemAt(index).name);
  };
  const named = (name: string) => table.findByKey(name).map((city) => city.name);
  return { table, list, named };
}

describe('a table', () => {
  it('lists its rows in each order', () => {
    const { list } = createCities();
    assert.deepEqual(list('name'), ['Bremen', 'Cork', 'Galway']);
    assert.deepEqual(list('country'), ['Bremen', 'Galway', 'Cork']);
  });

  it('finds rows by all of some words, by a test, and by both', () => {
    const { list } = createCities();
    const isLong = ({ name }: City) => name.length > 4;
    assert.deepEqual(list('name', { words: ['ie', 'o'] }), ['Cork']);
    assert.deepEqual(list('name', { filter: isLong }), ['Bremen', 'Galway']);
    assert.deepEqual(list('name', { words: ['ie'], filter: isLong }), ['Galway']);
  });

  it('finds rows by name', () => {
    const { named } = createCities();
    assert.deepEqual(named('IE'), ['Galway', 'Cork']);
    assert.deepEqual(named('FR'), []);
  });

  for (const [when, isAskedBefore] of [
    ['before it was asked for anything', false],
    ['after', true],
  ] as const)
    it(`knows rows that are replaced or added ${when}`, () => {
      const { table, list, named } = createCities();
      if (isAskedBefore) assert.deepEqual([list('name', { words: ['cork'] }), named('IE').length], [['Cork'], 2]);
      table.set({ id: 'c3', name: 'Lyon', country: 'FR' });
      table.set({ id: 'c4', name: 'Aachen', country: 'DE' });
      assert.deepEqual(list('name'), ['Aachen', 'Bremen', 'Galway', 'Lyon']);
      assert.deepEqual(list('country'), ['Bremen', 'Aachen', 'Lyon', 'Galway']);
      assert.deepEqual([list('name', { words: ['cork'] }), list('name', { words: ['lyon'] })], [[], ['Lyon']]);
      assert.deepEqual([named('IE'), named('FR'), named('DE')], [['Galway'], ['Lyon'], ['Bremen', 'Aachen']]);
    });

  it('knows many rows that are loaded after it was asked', () => {
    const { table, list, named } = createCities();
    assert.deepEqual([list('name').length, named('IE').length], [3, 2]);
    table.load([{ id: 'c4', name: 'Athlone', country: 'IE' }]);
    assert.deepEqual(list('name'), ['Athlone', 'Bremen', 'Cork', 'Galway']);
    assert.deepEqual(named('IE'), ['Galway', 'Cork', 'Athlone']);
  });
});
