import type { BenchPage, Side } from '../page.ts';
import type { Subject } from '../subjects.ts';

/** A number that each run of a case yields. */
export interface Metric {
  readonly name: string;
  readonly unit: 'ms' | 'kB' | '';
  /** Whether to subtract the empty page's value before comparing sides. */
  readonly net?: boolean;
  /** The target's name in budgets.json: the limit for ours, as a multiple of plain or as an absolute value. */
  readonly target?: string;
  /** Whether only ours is measured, with no plain counterpart. */
  readonly alone?: boolean;
}

/** A measurement for every side. */
export interface Case<S extends Subject = Subject> {
  readonly title: string;
  /** CPU slowdown factor. */
  readonly throttle: number;
  readonly sides: readonly Side[];
  readonly metrics: readonly Metric[];
  /** Returns one value for each metric, in order. */
  measure(bench: BenchPage<S>): Promise<readonly number[]>;
}
