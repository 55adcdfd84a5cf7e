import { relative } from 'node:path';
import type { Reporter } from '@web/test-runner-core';
import { root } from '../generate/files.ts';
import { type FileCoverage, writeCoverage } from './coverage.ts';

/** Keeps what the browser tests covered, as the one engine that counts saw it. */
export function coverageReporter(): Reporter {
  return {
    onTestRunFinished({ testCoverage }) {
      if (!testCoverage) return;
      const files = testCoverage.coverageMap.files().map((path): [string, FileCoverage] => {
        const file = testCoverage.coverageMap.fileCoverageFor(path);
        const { branchMap, b } = file.data;
        const branches = Object.entries(branchMap).map(([key, { loc }]) => ({
          line: loc.start.line,
          count: b[key]?.[0] ?? 0,
        }));
        return [relative(root, path), { lines: file.getLineCoverage(), branches }];
      });
      writeCoverage('browser', Object.fromEntries(files));
    },
  };
}
