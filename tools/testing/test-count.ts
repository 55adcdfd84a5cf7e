/** What one engine, or one suite outside a browser, came to. */
export interface TestCount {
  readonly name: string;
  passed: number;
  failed: number;
  skipped: number;
  /** A line for each test that failed: where it stands, and why. */
  readonly failures: string[];
}

export const newCount = (name: string): TestCount => ({ name, passed: 0, failed: 0, skipped: 0, failures: [] });

/** `names` lead to the test: its file, its suites, its own. Of the reason the first line is told, and the seed of a property. */
export function describeFailure(names: readonly string[], reason = ''): string {
  const lines = reason.trim().split('\n');
  const told = lines.filter((line, at) => at === 0 || line.startsWith('{ seed: '));
  return [...names.filter(Boolean), ...told].join(' › ');
}

/** Says once more, at the end of a long log, what failed; `.ci/run` gathers these lines. */
export function printFailures(counts: readonly TestCount[]) {
  for (const { name, failures } of counts) for (const failure of failures) console.log(`Failed: ${name} › ${failure}`);
}
