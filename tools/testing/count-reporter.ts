import { writeFileSync } from 'node:fs';
import type { Reporter, TestSuiteResult } from '@web/test-runner-core';

/** What one engine, or one suite outside a browser, came to. */
export interface TestCount {
  readonly name: string;
  passed: number;
  failed: number;
  skipped: number;
}

/** Writes the results of each engine to the file that COUNTS_FILE names, for the summary of `npm test`. */
export function countReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const file = process.env['COUNTS_FILE'];
      if (!file) return;
      const counts = new Map<string, TestCount>();
      for (const { browser, testResults, errors } of sessions) {
        const count = counts.get(browser.name) ?? { name: browser.name, passed: 0, failed: 0, skipped: 0 };
        counts.set(browser.name, count);
        count.failed += errors.length;
        if (testResults) addResults(testResults, count);
      }
      writeFileSync(file, JSON.stringify([...counts.values()]));
    },
  };
}

function addResults({ tests, suites }: TestSuiteResult, count: TestCount) {
  for (const { passed, skipped } of tests) count[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const suite of suites) addResults(suite, count);
}
