import { relative } from 'node:path';
import { mergeProcessCovs } from '@bcoe/v8-coverage';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher, Reporter, TestRunnerCoreConfig } from '@web/test-runner-core';
import { v8ToIstanbul, type V8Coverage } from '@web/test-runner-coverage-v8';
import { root } from '../generate/files.ts';
import { chromiumOptions } from './browsers.ts';
import { type FileCoverage, writeCoverage } from './coverage.ts';

/** What each page ran of src. */
const counted: { readonly result: V8Coverage[] }[] = [];

/**
 * Chromium, which counts by branches what runs. Code that it kept compiled from a page before, in memory or on disk, it would
 * count by functions only: so it keeps none. Pages are added up as V8 counts them, as it leaves out of each what ran as often
 * as the code around.
 */
export function countingLauncher(): BrowserLauncher {
  return chromeLauncher({
    launchOptions: {
      ...chromiumOptions,
      args: [...(chromiumOptions.args ?? []), '--js-flags=--no-compilation-cache'],
    },
    createPage: async ({ context }) => {
      const page = await context.newPage();
      await page.setCacheEnabled(false);
      const profiler = await page.createCDPSession();
      await profiler.send('Profiler.enable');
      await profiler.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
      const goto = page.goto.bind(page);
      // What a page has run goes with it.
      page.goto = async (url, options) => {
        const { result } = await profiler.send('Profiler.takePreciseCoverage');
        counted.push({ result: result.filter(({ url: of }) => URL.parse(of)?.pathname.startsWith('/src/')) });
        return goto(url, options);
      };
      return page;
    },
  });
}

/** Keeps what the browser tests covered, as the one engine that counts saw it. */
export function coverageReporter(): Reporter {
  let config: TestRunnerCoreConfig | undefined;
  return {
    start: (args) => void ({ config } = args),
    // The server that has the sources is there until this has ended.
    async stop() {
      if (!config || !counted.length) return;
      const coverageConfig = { include: ['src/**/*.ts'], exclude: ['**/*.gen.ts'] };
      const { result } = mergeProcessCovs(counted);
      const converted = await v8ToIstanbul({ ...config, coverageConfig }, [], result);
      const covered = Object.values(converted).map(
        ({ path, statementMap, s, branchMap, b }): [string, FileCoverage] => {
          const lines = Object.entries(statementMap).map(([key, { start }]) => [start.line, s[key] ?? 0]);
          const branches = Object.entries(branchMap).map(([key, { loc }]) => ({
            line: loc.start.line,
            count: b[key]?.[0] ?? 0,
          }));
          return [relative(root, path), { lines: Object.fromEntries(lines), branches }];
        },
      );
      writeCoverage('browser', Object.fromEntries(covered));
    },
  };
}
