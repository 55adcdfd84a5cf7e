declare module '@bcoe/v8-coverage' {
  import type { Profiler } from 'node:inspector';

  interface ProcessCoverage {
    readonly result: Profiler.ScriptCoverage[];
  }

  /**
   * Adds up the coverage of several processes or pages. A range that one of them does not list ran as often as its
   * parent.
   */
  export function mergeProcessCovs(coverages: readonly ProcessCoverage[]): ProcessCoverage;
}
