import { relative } from 'node:path';
import { type EventData, run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from '../generate/files.ts';
import { type Coverage, writeCoverage } from './coverage.ts';
import { describeFailure, newCount, type TestCount } from './test-count.ts';

interface Options {
  /** Keeps what of src they covered. */
  readonly coverage?: boolean;
  /** How many files run at a time; by default as many as leave a core to the rest. */
  readonly concurrency?: number;
}

/** Runs test files on Node's own runner and counts single tests. */
export function runNodeTests(
  name: string,
  files: readonly string[],
  { coverage = false, concurrency }: Options = {},
): Promise<TestCount> {
  const count = newCount(name);
  return new Promise((resolve, reject) => {
    const stream = run({
      files: [...files],
      concurrency: concurrency ?? true,
      coverage,
      coverageIncludeGlobs: ['src/**/*.ts'],
    });
    stream.on('test:pass', ({ skip, details }) => {
      if (details.type !== 'suite') count[skip === undefined ? 'passed' : 'skipped']++;
    });
    stream.on('test:fail', ({ name: test, file = '', details }) => {
      if (details.type === 'suite') return;
      count.failed++;
      const { cause, message } = details.error;
      count.failures.push(
        describeFailure([relative(root, file), test], cause instanceof Error ? cause.message : message),
      );
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
