import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { arabic } from '../../examples/white-label/languages/ar.ts';
import { german } from '../../examples/white-label/languages/de.ts';
import { spanish } from '../../examples/white-label/languages/es.ts';
import { french } from '../../examples/white-label/languages/fr.ts';

const folder = resolve(import.meta.dirname, '../../examples/white-label');
const read = (path: string) => readFileSync(resolve(folder, path), 'utf8');
const findAll = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('the white-label site', () => {
  const wanted = [...new Set(findAll(/data-text="(\w+)"/g, read('index.html')))].toSorted();

  for (const [language, texts] of Object.entries({ german, spanish, french, arabic }))
    it(`translates all its texts into ${language}`, () => {
      assert.ok(wanted.length > 10);
      assert.deepEqual(Object.keys(texts).toSorted(), wanted);
      assert.ok(Object.values(texts).every(Boolean));
    });

  for (const page of globSync('*.html', { cwd: folder }))
    it(`has every link target of ${page}`, () => {
      const paths = findAll(/(?:href|src)="(\.\/[^"]+)"/g, read(page));
      assert.ok(paths.length > 3);
      assert.deepEqual(
        paths.filter((path) => !existsSync(resolve(folder, path))),
        [],
      );
    });
});
