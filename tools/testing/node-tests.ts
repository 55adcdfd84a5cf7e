import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { TestCount } from './count-reporter.ts';

/** Runs test files on Node's own runner and counts single tests. */
export function runNodeTests(name: string, files: readonly string[]): Promise<TestCount> {
  const count: TestCount = { name, passed: 0, failed: 0, skipped: 0 };
  return new Promise((resolve, reject) => {
    const stream = run({ files: [...files], concurrency: true });
    stream.on('test:pass', ({ skip, details }) => {
      if (details.type !== 'suite') count[skip === undefined ? 'passed' : 'skipped']++;
    });
    stream.on('test:fail', ({ details }) => {
      if (details.type !== 'suite') count.failed++;
    });
    stream.on('error', reject);
    stream.on('end', () => resolve(count));
    stream.compose(new spec()).pipe(process.stdout, { end: false });
  });
}
