import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../generate/files.ts';

/** How often each line and each branch of a file ran, as V8 counted. */
export interface FileCoverage {
  readonly lines: Readonly<Record<number, number>>;
  readonly branches: readonly { readonly line: number; readonly count: number }[];
}

/** By path from the project's root. */
export type Coverage = Readonly<Record<string, FileCoverage>>;

/** The suites that tell what they covered. */
export const coveredSuites = ['node', 'browser'] as const;
type CoveredSuite = (typeof coveredSuites)[number];

/** Not kept in the repository. */
export const coverageFolder = join(root, 'coverage');
const fileOf = (suite: CoveredSuite) => join(coverageFolder, `${suite}.json`);

/** Keeps what a suite covered until the others have run. */
export function writeCoverage(suite: CoveredSuite, coverage: Coverage) {
  mkdirSync(coverageFolder, { recursive: true });
  writeFileSync(fileOf(suite), JSON.stringify(coverage));
}

/** Forgets earlier runs. */
export const dropCoverage = () => rmSync(coverageFolder, { recursive: true, force: true });

/** What a suite covered; undefined where it did not run to its end. */
export function readCoverage(suite: CoveredSuite): Coverage | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(suite), 'utf8')) as Coverage;
  } catch {
    return undefined;
  }
}
