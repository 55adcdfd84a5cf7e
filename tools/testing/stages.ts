import { globSync } from 'node:fs';
import { runBrowserTests } from './browser-tests.ts';
import { nodeCoverageFolder } from './coverage.ts';
import { runE2eTests } from './e2e-tests.ts';
import { listHostTests, runHostTests } from './host-tests.ts';
import { runNodeTests } from './node-tests.ts';
import { runStoryTests } from './story-tests.ts';
import type { TestCount } from './test-count.ts';

interface StageRun {
  /** Those of the stage's files that are to run. */
  readonly files: readonly string[];
  /** The tags that suites which loop over elements open; undefined for all. */
  readonly elements: readonly string[] | undefined;
  /** Whether the whole proof is asked for, and not only the first answer. */
  readonly isWhole: boolean;
  /** Whether to keep what runs of src; see coverage.ts. */
  readonly hasCoverage: boolean;
}

/** One kind of tests, run by one runner. */
export interface Stage {
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly isOnlyInWholeProof?: true;
  /** What the first answer leaves out of this stage, for people. */
  readonly leavesOut?: string;
  /** Its test files from the project's root. */
  list(isWhole: boolean): readonly string[];
  run(options: StageRun): Promise<readonly TestCount[]>;
}

/** The files of the Node suite that take longest start first: one that starts last would keep a single core busy to the end. */
const longestNodeTests = ['exactly-once', 'mocks/scenarios', 'list-cursors', 'fault-matrix', 'mocks/server'];

function listNodeTests(): readonly string[] {
  const rank = (file: string) => longestNodeTests.findIndex((name) => file.endsWith(`${name}.test.ts`)) >>> 0;
  return globSync('test/node/**/*.test.ts').toSorted((a, b) => rank(a) - rank(b));
}

/** In the order in which they run: fastest and most informative first. */
export const stages: readonly Stage[] = [
  {
    name: 'node',
    title: 'Node',
    leavesOut: 'most of the 10,002 interleavings of the exactly-once suite',
    list: listNodeTests,
    async run({ files, isWhole, hasCoverage }) {
      process.env['PROOF'] = isWhole ? 'whole' : 'first';
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
    run: async ({ files, isWhole }) => [await runStoryTests({ files, looks: isWhole ? 'all' : 'one' })],
  },
  {
    name: 'e2e',
    title: 'End to end',
    leavesOut: 'end to end beyond the main paths',
    list: (isWhole) => globSync(isWhole ? 'test/e2e/**/*.test.ts' : 'test/e2e/smoke/*.test.ts'),
    run: async ({ files }) => [await runE2eTests('End to end', files)],
  },
  {
    name: 'engines',
    title: 'Firefox and WebKit',
    isOnlyInWholeProof: true,
    list: () => globSync('test/engines/**/*.test.ts'),
    run: ({ files, elements }) => runBrowserTests({ files, elements, engines: ['Firefox', 'WebKit'] }),
  },
  {
    name: 'hosts',
    title: 'Hosts',
    isOnlyInWholeProof: true,
    list: () => listHostTests(),
    run: async ({ files }) => [await runHostTests(files)],
  },
];
