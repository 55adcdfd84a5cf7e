import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { listLooks } from '../../.storybook/looks.ts';
import { root } from '../generate/files.ts';
import { describeFailure, newCount, type TestCount } from './test-count.ts';

/** The parts of vitest's JSON report that are read here. */
interface Report {
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly Result[];
  }[];
}

interface Result {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages?: readonly string[];
  /** Storybook's reports; one of type `a11y` for each axe run on the story. */
  readonly meta: { readonly reports?: readonly { readonly type: string }[] };
}

/** Selects the stories to run and the looks to check. */
export interface StoryTestOptions {
  /** Whether to check stories only in the look in which they are played, or in all looks. */
  readonly looks: 'one' | 'all';
  /** Story files, from the project's root. */
  readonly files: readonly string[];
}

/** Runs stories as tests and counts them. A story passes if its play function and the checks in every look pass. */
export async function runStoryTests({ looks, files }: StoryTestOptions): Promise<TestCount> {
  const directory = mkdtempSync(join(tmpdir(), 'reseller-elements-'));
  const file = join(directory, 'report.json');
  const options = ['--config', '.storybook/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const exitCode = await new Promise((resolve) => {
    const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', STORY_LOOKS: looks };
    const args = ['run', ...options, `--outputFile.json=${file}`, ...files];
    spawn('vitest', args, { stdio: 'inherit', env }).on('close', resolve);
  });
  const names = listLooks(looks);
  const count = readCount(file, names.length);
  rmSync(directory, { recursive: true });
  // Vitest also fails if a story file does not load, or on an error between tests.
  if (exitCode !== 0 && !count.failed) {
    count.failed = 1;
    count.failures.push(`no story failed, yet vitest ended with ${String(exitCode)}`);
  }
  console.log(
    `Every story was played once, and checked in ${names.length === 1 ? 'one look' : `${names.length} looks`}: ${names.join(', ')}.`,
  );
  return count;
}

/** Reads vitest's report. A story fails unless axe checked it in every requested look. */
function readCount(file: string, looks: number): TestCount {
  const count = newCount('Stories');
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    count.skipped = report.numPendingTests + report.numTodoTests;
    for (const { name, assertionResults } of report.testResults)
      for (const result of assertionResults) {
        const reason = findFailure(result, looks);
        if (reason !== undefined) {
          count.failed++;
          count.failures.push(describeFailure([relative(root, name), result.fullName], reason));
        } else if (result.status === 'passed') count.passed++;
      }
  } catch {
    // Without a report, the exit code alone shows the failure.
  }
  return count;
}

function findFailure({ status, failureMessages, meta }: Result, looks: number): string | undefined {
  if (status === 'failed') return failureMessages?.[0] ?? '';
  const seen = meta.reports?.filter(({ type }) => type === 'a11y').length ?? 0;
  return status === 'passed' && seen !== looks ? `checked in ${seen} of ${looks} looks` : undefined;
}
