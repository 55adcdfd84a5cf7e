import { relative } from 'node:path';
import { type EventData, run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from '../generate/files.ts';
import type { TestCount } from './count-reporter.ts';
import { type Coverage, writeCoverage } from './coverage.ts';

interface Options {
  /** Keeps what of src they covered. */
  readonly coverage?: boolean;
}

/** Runs test files on Node's own runner and counts single tests. */
export function runNodeTests(
  name: string,
  files: readonly string[],
  { coverage = false }: Options = {},
): Promise<TestCount> {
  const count: TestCount = { name, passed: 0, failed: 0, skipped: 0 };
  return new Promise((resolve, reject) => {
    const stream = run({ files: [...files], concurrency: true, coverage, coverageIncludeGlobs: ['src/**/*.ts'] });
    stream.on('test:pass', ({ skip, details }) => {
      if (details.type !== 'suite') count[skip === undefined ? 'passed' : 'skipped']++;
    });
    stream.on('test:fail', ({ details }) => {
      if (details.type !== 'suite') count.failed++;
    });
    stream.on('test:coverage', ({ summary }) => writeCoverage('node', toCoverage(summary)));
    stream.on('error', reject);
    stream.on('end', () => resolve(count));
    stream
      // The gate has shorter words for it.
      .filter(({ type }: { type: string }) => type !== 'test:coverage')
      .compose(new spec())
      .pipe(process.stdout, { end: false });
  });
}

const toCoverage = ({ files }: EventData.TestCoverage['summary']): Coverage =>
  Object.fromEntries(
    files.map(({ path, lines, branches }) => [
      relative(root, path),
      { lines: Object.fromEntries(lines.map(({ line, count }) => [line, count])), branches },
    ]),
  );
