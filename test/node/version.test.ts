import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { version } from '../../src/define/version.ts';

it('elements report the version of the package', () => {
  const file = resolve(import.meta.dirname, '../../package.json');
  assert.equal(version, (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version);
});
