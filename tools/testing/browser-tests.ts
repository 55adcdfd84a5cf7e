import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher, Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import * as puppeteer from 'puppeteer-core';
import { root } from '../generate/files.ts';
import { accessibilityPlugin } from './accessibility-plugin.ts';
import { type BrowserBundle, bundleBrowserTests } from './browser-bundle.ts';
import { chromiumOptions, firefoxOptions } from './browsers.ts';
import { countingLauncher } from './counting-launcher.ts';
import { keyboardPlugin } from './keyboard-plugin.ts';
import { describeFailure, newCount, type TestCount } from './test-count.ts';
import { webkitLauncher } from './webkit-launcher.ts';

export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const;
export type EngineName = (typeof engineNames)[number];

interface Options {
  /** Test files, from the project's root. */
  readonly files: readonly string[];
  /** Engines to run in parallel. */
  readonly engines: readonly EngineName[];
  /** Tag names for suites that loop over elements; all by default. */
  readonly elements?: readonly string[] | undefined;
  /** Whether to record which code of src runs in Chromium; see coverage.ts. */
  readonly coverage?: boolean;
}

/** Runs test files in browsers. Each file gets its own page in each engine. */
export async function runBrowserTests({
  files,
  engines,
  elements,
  coverage = false,
}: Options): Promise<readonly TestCount[]> {
  // Unique, because several runs may share a checkout, and a run may have several stages.
  const folder = join(root, `.cache/browser-tests-${process.pid}-${engines.join('-')}`);
  const launchers: Readonly<Record<EngineName, () => BrowserLauncher>> = {
    Chromium: () => (coverage ? countingLauncher(folder) : chromiumLauncher()),
    Firefox: () => chromeLauncher({ puppeteer, concurrency: 1, launchOptions: firefoxOptions }),
    WebKit: () => webkitLauncher(),
  };
  const counts = engines.map((name) => newCount(name));
  // With fewer elements, a suite that loops over all of them may have no test.
  const mayBeEmpty = elements !== undefined;
  // Remove the bundle only on exit, because coverage reads its source maps at the end.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const bundle = await bundleBrowserTests(files, folder);
  const browsers = engines.map((name) => named(launchers[name](), name));
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: root,
      files: [...bundle.files],
      browsers,
      testRunnerHtml: (script) => writePage(script, elements),
      plugins: [keyboardPlugin(), accessibilityPlugin(root)],
      concurrentBrowsers: engines.length,
      // Keep two cores busy.
      concurrency: Math.max(1, Math.ceil(2 / engines.length)),
      browserStartTimeout: 120_000,
      testsStartTimeout: 120_000,
      testsFinishTimeout: 1_800_000,
      // Ends hanging tests without failing slow ones on a busy machine: waits in test/support time out much earlier.
      testFramework: { config: { ui: 'bdd', timeout: 120_000 } },
      filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
      reporters: [defaultReporter(), countReporter(counts, bundle, mayBeEmpty)],
    },
  });
  if (!runner) throw new Error('The test runner did not start.');
  const hasPassed = await new Promise<boolean>((resolve) => runner.on('stopped', resolve));
  if (!hasPassed && counts.every(({ failed }) => !failed)) {
    counts[0]!.failed++;
    counts[0]!.failures.push('no test failed, yet the test runner did');
  }
  return counts;
}

/** Returns the page of a test file. See test/support/tested-elements.ts. */
const writePage = (script: string, elements: Options['elements']) => `<!doctype html>
<html>
  <body>
    <script>globalThis.testedElements = ${JSON.stringify(elements)};</script>
    <script type="module" src="${script}"></script>
  </body>
</html>`;

function chromiumLauncher(): BrowserLauncher {
  return chromeLauncher({
    launchOptions: chromiumOptions,
    // Use a separate window: background tabs have no animation frames.
    createPage: ({ context }) => context.newPage({ type: 'window' }),
  });
}

/** Renames a launcher: those of puppeteer are named after the browser they launch. */
const named = (launcher: BrowserLauncher, name: EngineName): BrowserLauncher => Object.assign(launcher, { name });

/** Adds up the results of each engine, by original test file. */
function countReporter(counts: readonly TestCount[], { sourceOf }: BrowserBundle, mayBeEmpty: boolean): Reporter {
  return {
    onTestRunFinished({ sessions }: { readonly sessions: readonly TestSession[] }) {
      for (const { browser, testFile, testResults, errors } of sessions) {
        const count = counts.find(({ name }) => name === browser.name);
        if (!count) continue;
        const path = sourceOf(testFile);
        count.failed += errors.length;
        for (const { message } of errors) count.failures.push(describeFailure([path], message));
        const before = sumOf(count);
        if (testResults) addResults(testResults, [path], count);
        if (sumOf(count) > before || errors.length || mayBeEmpty) continue;
        count.failed++;
        count.failures.push(describeFailure([path], 'no test ran'));
      }
    },
  };
}

const sumOf = ({ passed, failed, skipped }: TestCount) => passed + failed + skipped;

/** Adds results recursively; `names` are those of the file and the enclosing suites. */
function addResults({ tests, suites }: TestSuiteResult, names: readonly string[], count: TestCount) {
  for (const { name, passed, skipped, error } of tests) {
    count[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    if (!skipped && !passed) count.failures.push(describeFailure([...names, name], error?.message));
  }
  for (const suite of suites) addResults(suite, [...names, suite.name], count);
}
