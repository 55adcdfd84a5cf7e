import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { type Analysis, checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { packedFolder } from '../../tools/testing/pack.ts';

/** ESM in Node and in bundlers; the package has no CommonJS. */
const resolutions = ['node16-esm', 'bundler'];

/** Lists the entries behind a pattern of package.json, such as `define/*.js`. */
const listEntries = (folder: string) =>
  globSync(`${folder}/*.js`, { cwd: join(packedFolder, 'dist') }).map((file) => `./${file}`);

const readPackedText = (file: string) => readFileSync(join(packedFolder, file), 'utf8');

describe('the entries of the package', () => {
  let analysis: Analysis;

  before(async () => {
    const [tarball = ''] = globSync('*.tgz', { cwd: join(packedFolder, '../..') });
    const packed = createPackageFromTarballData(readFileSync(join(packedFolder, '../..', tarball)));
    const checked = await checkPackage(packed, {
      includeEntrypoints: ['define', 'cdn'].flatMap(listEntries),
      // A document, not a module.
      excludeEntrypoints: ['./contract/openapi.yaml'],
    });
    assert.ok(checked.types);
    analysis = checked;
  });

  it('are all checked', () => {
    const entries = Object.keys(analysis.entrypoints);
    for (const name of [
      '.',
      './adapters',
      './react',
      './svelte',
      './vue',
      './mocks',
      './define/all.js',
      './cdn/invite-list.js',
    ])
      assert.ok(entries.includes(name), name);
  });

  it('have types that match their code', () => {
    const problems = analysis.problems.filter((problem) => {
      const resolution = 'resolutionKind' in problem ? problem.resolutionKind : undefined;
      return resolution === undefined || resolutions.includes(resolution);
    });
    assert.deepEqual(
      problems.map((problem) => JSON.stringify(problem)),
      [],
    );
  });

  it('have types that TypeScript 5.4 knows', () => {
    const reached = new Set(['dist/index.d.ts', 'dist/adapters.d.ts', 'dist/mocks/index.d.ts']);
    for (const file of reached)
      for (const [, target = ''] of readPackedText(file).matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)\.[jt]s['"]/g))
        reached.add(`${join(dirname(file), target)}.d.ts`);
    // Generic since TypeScript 5.7.
    const generic = /\b(?:\w+Array|ArrayBufferView|DataView)<ArrayBuffer/;
    assert.ok(reached.size > 50);
    assert.deepEqual(
      [...reached].filter((file) => generic.test(readPackedText(file))),
      [],
    );
  });

  it('have types without `any`', () => {
    const files = globSync('dist/**/*.d.ts', { cwd: packedFolder });
    const leaks = files.flatMap((file) =>
      readFileSync(join(packedFolder, file), 'utf8')
        .replaceAll(/\/\*[^]*?\*\//g, '')
        .split('\n')
        .filter((line) => /[:<>=|&(,]\s*any\b/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    assert.ok(files.length > 0);
    assert.deepEqual(leaks, []);
  });
});
