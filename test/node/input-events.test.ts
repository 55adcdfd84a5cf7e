import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const sources = globSync('src/**/*.ts', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));

/** What templates and controllers listen to, in all of the sources. */
const heard = new Set(
  sources.flatMap((source) =>
    Array.from(
      source.matchAll(/@([\w-]+)=\$\{|addEventListener\('([\w-]+)'/g),
      ([, bound, added]) => bound ?? added ?? '',
    ),
  ),
);

describe('what users do', () => {
  it('acts on click alone (WCAG 2.5.1, 2.5.2, 2.5.4, 2.5.7): nothing is pressed down, dragged, swiped or shaken', () => {
    const ways = [...heard].filter((type) => /^(mouse|pointer|touch|drag|drop|gesture|device|wheel)/.test(type));
    // The pointer comes near: what will be needed is loaded.
    assert.deepEqual(ways, ['pointerenter']);
    assert.ok(heard.has('click'));
  });

  it('has no shortcuts (WCAG 2.1.4): keys are listened to in the search, for Enter, and in tabs that have the focus', () => {
    const listening = sources.filter((source) => /@key(down|up|press)=/.test(source));
    const [search = '', tabs = '', ...others] = listening.toSorted(
      (a, b) => Number(b.includes('search')) - Number(a.includes('search')),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(
      [...heard].filter((type) => type.startsWith('key')),
      ['keydown'],
    );
    assert.match(search, /key === 'Enter'/);
    const keys = Array.from(tabs.matchAll(/key === '(\w+)'|'(Arrow\w+)'/g), ([, other, arrow]) => other ?? arrow);
    assert.deepEqual([...new Set(keys)].toSorted(), ['ArrowLeft', 'ArrowRight', 'End', 'Home']);
  });
});
