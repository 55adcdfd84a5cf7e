import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { installExample } from './install-example.ts';
import { runNodeTests } from './node-tests.ts';
import { buildPackage, pack } from './pack.ts';
import type { TestCount } from './test-count.ts';

/** The files that take longest, which start first: one that starts last would keep a single core busy to the end. */
const longest = ['leaks', 'hydration', 'hostile', 'angular', 'react', 'policies', 'moves'];

const rank = (file: string) => longest.indexOf(basename(file, '.test.ts')) + 1 || longest.length + 1;

/** The files of test/hosts from the root of the project, those that take longest first. */
export const listHostTests = (): readonly string[] =>
  globSync('test/hosts/*.test.ts').toSorted((a, b) => rank(a) - rank(b));

/**
 * Tests the packed package in the hosts that people put it in. Builds it first where dist/ is not what the sources make,
 * and installs the examples.
 * @param files - Paths from the root of the project; see `listHostTests`.
 */
export async function runHostTests(files: readonly string[]): Promise<TestCount> {
  buildPackage();
  pack();
  const lockfiles = globSync('examples/*/package-lock.json');
  await Promise.all(lockfiles.map((lockfile) => installExample(basename(dirname(lockfile)))));
  return runNodeTests('Hosts', files, { concurrency: 3 });
}
