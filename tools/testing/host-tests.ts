import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { installExample } from './install-example.ts';
import { runNodeTests } from './node-tests.ts';
import { buildPackage, pack } from './pack.ts';
import type { TestCount } from './test-count.ts';

/** The slowest files, which start first: one that started last would keep a single core busy at the end. */
const longest = ['leaks', 'hydration', 'hostile', 'input', 'next', 'angular', 'react', 'policies', 'moves'];

const rank = (file: string) => longest.indexOf(basename(file, '.test.ts')) + 1 || longest.length + 1;

/** Lists the files of test/hosts from the project's root, slowest first. */
export const listHostTests = (): readonly string[] =>
  globSync('test/hosts/*.test.ts').toSorted((a, b) => rank(a) - rank(b));

/**
 * Tests the packed package in the environments that it supports. Builds dist/ first if it is stale, and installs the
 * examples.
 * @param files - Paths from the project's root; see `listHostTests`.
 */
export async function runHostTests(files: readonly string[]): Promise<TestCount> {
  buildPackage();
  pack();
  const lockfiles = globSync('examples/*/package-lock.json');
  await Promise.all(lockfiles.map((lockfile) => installExample(basename(dirname(lockfile)))));
  return runNodeTests('Hosts', files, { concurrency: 3 });
}
