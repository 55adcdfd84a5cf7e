import { globSync } from 'node:fs';
import { runBrowserTests } from './browser-tests.ts';
import { buildSites } from './built-sites.ts';
import { nodeCoverageFolder } from './coverage.ts';
import { listHostTests, runHostTests } from './host-tests.ts';
import { runNodeTests } from './node-tests.ts';
import { runStoryTests } from './story-tests.ts';
import type { TestCount } from './test-count.ts';

interface StageRun {
  /** The stage's files to run. */
  readonly files: readonly string[];
  /** Tag names for suites that loop over elements; undefined for all. */
  readonly elements: readonly string[] | undefined;
  /** Whether to run all tests (`npm run test:all`) or only the quick selection (`npm test`). */
  readonly isFull: boolean;
  /** Whether to record which code of src runs; see coverage.ts. */
  readonly hasCoverage: boolean;
}

/** A group of tests that one runner runs. */
export interface Stage {
  readonly name: string;
  /** Displayed name. */
  readonly title: string;
  readonly isOnlyInFullRun?: true;
  /** Describes the tests of this stage that `npm test` leaves out. */
  readonly leavesOut?: string;
  /** Lists its test files from the project's root. */
  list(isFull: boolean): readonly string[];
  run(options: StageRun): Promise<readonly TestCount[]>;
}

/** The slowest Node tests, which start first: one that started last would keep a single core busy at the end. */
const longestNodeTests = ['exactly-once', 'mocks/scenarios', 'list-cursors', 'fault-matrix', 'mocks/server'];

function listNodeTests(): readonly string[] {
  const rank = (file: string) => longestNodeTests.findIndex((name) => file.endsWith(`${name}.test.ts`)) >>> 0;
  return globSync('test/node/**/*.test.ts').toSorted((a, b) => rank(a) - rank(b));
}

/** All stages in run order: fastest and most informative first. */
export const stages: readonly Stage[] = [
  {
    name: 'node',
    title: 'Node',
    leavesOut: 'most of the 10,002 interleavings of the exactly-once suite',
    list: listNodeTests,
    async run({ files, isFull, hasCoverage }) {
      process.env['TEST_RUN'] = isFull ? 'full' : 'quick';
      if (hasCoverage) process.env['NODE_V8_COVERAGE'] = nodeCoverageFolder;
      const count = await runNodeTests('Node', files);
      delete process.env['NODE_V8_COVERAGE'];
      return [count];
    },
  },
  {
    name: 'browser',
    title: 'Chromium',
    list: () => globSync('test/{engines,browser}/**/*.test.ts'),
    run: ({ files, elements, hasCoverage }) =>
      runBrowserTests({ files, elements, engines: ['Chromium'], coverage: hasCoverage }),
  },
  {
    name: 'stories',
    title: 'Stories',
    leavesOut: 'stories in dark, right to left, forced colours and at 320 px',
    list: () => globSync('stories/**/*.stories.ts'),
    run: async ({ files, isFull }) => [await runStoryTests({ files, looks: isFull ? 'all' : 'one' })],
  },
  {
    name: 'e2e',
    title: 'End to end',
    leavesOut: 'end to end beyond the main paths',
    list: (isFull) => globSync(isFull ? 'test/e2e/**/*.test.ts' : 'test/e2e/smoke/*.test.ts'),
    async run({ files }) {
      await buildSites();
      return [await runNodeTests('End to end', files, { concurrency: 3 })];
    },
  },
  {
    name: 'engines',
    title: 'Firefox and WebKit',
    isOnlyInFullRun: true,
    list: () => globSync('test/engines/**/*.test.ts'),
    run: ({ files, elements }) => runBrowserTests({ files, elements, engines: ['Firefox', 'WebKit'] }),
  },
  {
    name: 'hosts',
    title: 'Hosts',
    isOnlyInFullRun: true,
    list: () => listHostTests(),
    run: async ({ files }) => [await runHostTests(files)],
  },
];
