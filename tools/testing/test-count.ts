/** The results of one engine, or of one stage outside browsers. */
export interface TestCount {
  readonly name: string;
  passed: number;
  failed: number;
  skipped: number;
  /** A line for each failed test: its location and the reason. */
  readonly failures: string[];
}

export const newCount = (name: string): TestCount => ({ name, passed: 0, failed: 0, skipped: 0, failures: [] });

export const sum = (counts: readonly TestCount[], key: 'passed' | 'failed' | 'skipped'): number =>
  counts.reduce((total, count) => total + count[key], 0);

export const describeCount = ({ name, passed, failed, skipped }: TestCount): string =>
  `${name.padEnd(12)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/**
 * Formats a failure. `names` are the file, the suites and the test. Keeps the first line of the reason, and the seed of
 * a property test.
 */
export function describeFailure(names: readonly string[], reason = ''): string {
  const lines = reason.trim().split('\n');
  const kept = lines.filter((line, at) => at === 0 || line.startsWith('{ seed: '));
  return [...names.filter(Boolean), ...kept].join(' › ');
}

/** Repeats all failures at the end of a long log, where `.ci/run` collects these lines. */
export function printFailures(counts: readonly TestCount[]) {
  for (const { name, failures } of counts) for (const failure of failures) console.log(`Failed: ${name} › ${failure}`);
}
