import { relative } from 'node:path';
import { mergeProcessCovs } from '@bcoe/v8-coverage';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher, Reporter, TestRunnerCoreConfig } from '@web/test-runner-core';
import { v8ToIstanbul, type V8Coverage } from '@web/test-runner-coverage-v8';
import { root } from '../generate/files.ts';
import { chromiumOptions } from './browsers.ts';
import { type FileCoverage, writeCoverage } from './coverage.ts';

/** What all pages ran of src so far, as V8 counts it. */
let counted: { readonly result: V8Coverage[] } = { result: [] };

/**
 * Chromium, which counts what runs. Its pages are added up as V8 counts them, as it lists of a function that ran only what
 * ran otherwise than the code around: a branch that one page lists as never run may have run in one that does not list it.
 */
export function countingLauncher(): BrowserLauncher {
  return chromeLauncher({
    launchOptions: chromiumOptions,
    createPage: async ({ context }) => {
      const page = await context.newPage();
      const stop = page.coverage.stopJSCoverage.bind(page.coverage);
      page.coverage.stopJSCoverage = async () => {
        const entries = await stop();
        const scripts = entries.flatMap(({ rawScriptCoverage }) => rawScriptCoverage ?? []);
        const result = scripts.filter(({ url }) => new URL(url).pathname.startsWith('/src/'));
        counted = mergeProcessCovs([counted, { result }]);
        return entries;
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
      if (!config?.coverage) return;
      const covered = Object.values(await v8ToIstanbul(config, [], counted.result)).map(
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
