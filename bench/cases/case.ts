import type { Subject } from '../kind.ts';
import type { BenchPage } from '../page.ts';
import type { Side } from '../site.ts';

/** One number that a case yields in each run. */
export interface Metric {
  readonly name: string;
  readonly unit: 'ms' | 'kB' | '';
  /** Whether the empty page's value is taken off before sides are compared. */
  readonly net?: boolean;
  /** The name of the target in budgets.json: the most that ours may be, in times of plain's or absolutely. */
  readonly target?: string;
  /** Ours alone, without anything plain to compare with. */
  readonly alone?: boolean;
}

/** Something to measure on every side. */
export interface Case<S extends Subject = Subject> {
  readonly title: string;
  /** How many times slower the CPU is made. */
  readonly throttle: number;
  readonly sides: readonly Side[];
  readonly metrics: readonly Metric[];
  /** One value for each metric, in their order. */
  measure(bench: BenchPage<S>): Promise<readonly number[]>;
}
