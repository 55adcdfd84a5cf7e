import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from '../generate/files.ts';
import { describeFailure, newCount, type TestCount } from './test-count.ts';

interface Options {
  /** The number of files to run in parallel. @default one per core */
  readonly concurrency?: number;
}

/** Runs test files with Node's own runner and counts individual tests. */
export function runNodeTests(
  name: string,
  files: readonly string[],
  { concurrency = availableParallelism() }: Options = {},
): Promise<TestCount> {
  const count = newCount(name);
  return new Promise((resolve, reject) => {
    const stream = run({ files: [...files], concurrency });
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
    stream.on('error', reject);
    stream.on('end', () => resolve(count));
    stream.compose(new spec()).pipe(process.stdout, { end: false });
  });
}
