declare module '@bcoe/v8-coverage' {
  import type { Profiler } from 'node:inspector';

  interface ProcessCoverage {
    readonly result: Profiler.ScriptCoverage[];
  }

  /** Adds up what several processes, or pages, ran: a range that one of them does not list ran as often as the range around it. */
  export function mergeProcessCovs(coverages: readonly ProcessCoverage[]): ProcessCoverage;
}
