import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../generate/files.ts';
import { describeFailure, newCount, type TestCount } from './test-count.ts';

/** The part of vitest's JSON report that counts. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** Runs every story as a test, in every look, and counts them. */
export async function runStoryTests(): Promise<TestCount> {
  const directory = mkdtempSync(join(tmpdir(), 'reseller-elements-'));
  const file = join(directory, 'report.json');
  const options = ['--config', '.storybook/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const exitCode = await new Promise((resolve) => {
    const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
    spawn('vitest', ['run', ...options, `--outputFile.json=${file}`], { stdio: 'inherit', env }).on('close', resolve);
  });
  const count = readCount(file);
  rmSync(directory, { recursive: true });
  // Such as a story file that cannot be loaded, or an error between the tests.
  if (exitCode !== 0 && !count.failed) {
    count.failed = 1;
    count.failures.push(`no story failed, yet vitest ended with ${String(exitCode)}`);
  }
  return count;
}

function readCount(file: string): TestCount {
  const count = newCount('Stories');
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    count.passed = report.numPassedTests;
    count.failed = report.numFailedTests;
    count.skipped = report.numPendingTests + report.numTodoTests;
    for (const { name, assertionResults } of report.testResults)
      for (const { fullName, status, failureMessages } of assertionResults)
        if (status === 'failed')
          count.failures.push(describeFailure([relative(root, name), fullName], failureMessages?.[0]));
  } catch {
    // No report: the exit code says what there is to say.
  }
  return count;
}
