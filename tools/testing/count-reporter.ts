import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestSuiteResult } from '@web/test-runner-core';
import { root } from '../generate/files.ts';
import { describeFailure, newCount, type TestCount } from './test-count.ts';

/** Writes the results of each engine to the file that COUNTS_FILE names, for the summary of `npm test`. */
export function countReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const file = process.env['COUNTS_FILE'];
      if (!file) return;
      const counts = new Map<string, TestCount>();
      for (const { browser, testFile, testResults, errors } of sessions) {
        const count = counts.get(browser.name) ?? newCount(browser.name);
        counts.set(browser.name, count);
        const path = relative(root, testFile ?? '');
        count.failed += errors.length;
        for (const { message } of errors) count.failures.push(describeFailure([path], message));
        if (testResults) addResults(testResults, [path], count);
      }
      writeFileSync(file, JSON.stringify([...counts.values()]));
    },
  };
}

/** `names` are those of the file and of the suites around. */
function addResults({ tests, suites }: TestSuiteResult, names: readonly string[], count: TestCount) {
  for (const { name, passed, skipped, error } of tests) {
    count[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    if (!skipped && !passed) count.failures.push(describeFailure([...names, name], error?.message));
  }
  for (const suite of suites) addResults(suite, [...names, suite.name], count);
}
