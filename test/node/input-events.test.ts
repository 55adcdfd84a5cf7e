import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const sources = globSync('src/**/*.ts', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));

/** The events that templates and controllers in all sources listen to. */
const listenedTo = new Set(
  sources.flatMap((source) =>
    Array.from(
      source.matchAll(/@([\w-]+)=\$\{|addEventListener\('([\w-]+)'/g),
      ([, bound, added]) => bound ?? added ?? '',
    ),
  ),
);

describe('user input', () => {
  it('acts only on click (WCAG 2.5.1, 2.5.2, 2.5.4, 2.5.7): no pressing, dragging, swiping or shaking', () => {
    const pointerTypes = [...listenedTo].filter((type) =>
      /^(mouse|pointer|touch|drag|drop|gesture|device|wheel)/.test(type),
    );
    // Preloads modules when the pointer approaches.
    assert.deepEqual(pointerTypes, ['pointerenter']);
    assert.ok(listenedTo.has('click'));
  });

  it('has no shortcuts (WCAG 2.1.4): only the search listens to Enter, dialogs to Escape, and focused tabs to keys', () => {
    // Hides typed text from the page, and reacts to no key itself.
    const stopping = /@key(?:down|up|press)=\$\{stopTypedKey\}/g;
    const listening = sources.filter((source) => /@key(down|up|press)=/.test(source.replaceAll(stopping, '')));
    const [search = '', tabs = '', ...others] = listening.toSorted(
      (a, b) => Number(b.includes('search')) - Number(a.includes('search')),
    );
    assert.deepEqual(others, []);
    for (const source of listening) assert.doesNotMatch(source, /@key(?:up|press)=/);
    assert.match(search, /key === 'Enter'/);
    const added = sources.filter((source) => /addEventListener\('key/.test(source));
    assert.deepEqual(
      added.flatMap((source) => Array.from(source.matchAll(/key [!=]== '(\w+)'/g), ([, key]) => key)),
      ['Escape'],
    );
    const keys = Array.from(tabs.matchAll(/key === '(\w+)'|'(Arrow\w+)'/g), ([, other, arrow]) => other ?? arrow);
    assert.deepEqual([...new Set(keys)].toSorted(), ['ArrowLeft', 'ArrowRight', 'End', 'Home']);
  });
});
