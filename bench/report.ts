import type { Metric } from './cases/case.ts';
import type { Side } from './page.ts';
import { summarize } from './statistics.ts';

/** The values of one metric of a case in all runs. */
export interface Result {
  readonly tag: string;
  readonly title: string;
  readonly metric: Metric;
  readonly values: Readonly<Partial<Record<Side, readonly number[]>>>;
}

/** Limits for ours, by target name. */
export type Targets = Readonly<Record<string, { readonly limit: number; readonly goal?: number }>>;

/** The comparison of a result with its target. */
export interface Verdict {
  /** Ours divided by plain, or the value of ours alone. */
  readonly figure: number;
  readonly isMissed: boolean;
  /** Row of a Markdown table. */
  readonly row: string;
}

export const tableHead = `| what | plain | ours | ratio | target |
|---|---|---|---|---|`;

export function judge({ title, metric, values }: Result, targets: Targets): Verdict {
  const empty = metric.net ? summarize(values.empty ?? []).median : 0;
  const [plain, ours] = (['plain', 'ours'] as const).map((side) => summarize(values[side] ?? []));
  const figure = metric.alone ? ours!.median : (ours!.median - empty) / (plain!.median - empty);
  const target = metric.target === undefined ? undefined : targets[metric.target];
  const isMissed = target !== undefined && figure > target.limit;
  const show = ({ median, spread }: { median: number; spread: number }) =>
    `${format(median - empty)} ± ${format(spread)}${metric.unit && ` ${metric.unit}`}`;
  const cells = [
    `${title}: ${metric.name}${metric.net ? `, without the empty page’s ${format(empty)} ${metric.unit}` : ''}`,
    metric.alone ? '' : show(plain!),
    metric.alone ? withUnit(figure, metric) : show(ours!),
    metric.alone ? '' : `**${figure.toFixed(2)} ×**`,
    describeTarget(metric, target, isMissed),
  ];
  return { figure, isMissed, row: `| ${cells.join(' | ')} |` };
}

const withUnit = (value: number, { unit }: Metric) => `${format(value)}${unit && ` ${unit}`}`;

function describeTarget({ alone, unit: own }: Metric, target: Targets[string] | undefined, isMissed: boolean): string {
  if (!target) return '';
  const unit = alone ? own && ` ${own}` : ' ×';
  const goal = target.goal === undefined ? '' : ` (goal ${target.goal}${unit})`;
  return `≤ ${target.limit}${unit}${goal}: ${isMissed ? '**missed**' : 'met'}`;
}

const format = (value: number) => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return Number.isInteger(value) && !digits ? String(value) : value.toFixed(digits);
};
