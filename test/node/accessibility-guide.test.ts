import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const guide = readFileSync(resolve(root, 'docs/accessibility.md'), 'utf8');

/** The success criteria of WCAG 2.2, levels A and AA. */
const criteria = `
  1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5
  1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
  2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
  2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
  3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3
`
  .trim()
  .split(/\s+/);

/** The rows of the table: criterion, how it is met, and its tests. */
const rows = Array.from(
  guide.matchAll(/^\| (\d+\.\d+\.\d+) [^|]*\|([^|]*)\|([^|]*)\|$/gm),
  ([, number = '', how = '', tests = '']) => ({
    number,
    how: how.trim(),
    tests: tests.trim(),
  }),
);

describe('the accessibility guide', () => {
  it('lists every criterion of WCAG 2.2, A and AA, once', () =>
    assert.deepEqual(
      rows.map(({ number }) => number),
      criteria,
    ));

  it('names a test for each criterion, or the reason for having none', () =>
    assert.deepEqual(
      rows.filter(({ how, tests }) => !tests && !/^(Does not apply|Up to the page)/.test(how)),
      [],
    ));

  it('names only existing tests', () => {
    const files = globSync('test/**/*.ts', { cwd: root });
    const names = rows.flatMap(({ tests }) => Array.from(tests.matchAll(/`([^`]+)`/g), ([, name = '']) => name));
    assert.ok(names.length > 0);
    assert.deepEqual(
      names.filter((name) => !files.some((file) => new RegExp(`/${name}(?:\\.test)?\\.ts$`).test(file))),
      [],
    );
  });

  it('names every WCAG test', () =>
    assert.deepEqual(
      globSync(['test/{browser,engines}/**/wcag-*.test.ts', 'test/suites/wcag/!(schemes).ts'], { cwd: root }).filter(
        (file) => !guide.includes(`\`${file.replace(/^.*\/(?=wcag)|(?:\.test)?\.ts$/g, '')}\``),
      ),
      [],
    ));
});
