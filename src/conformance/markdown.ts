import { profiles } from './case.ts';
import type { CaseResult, Report, Result } from './run.ts';

const results = ['passed', 'failed', 'not-offered', 'not-checked'] as const satisfies readonly Result[];

/** Formats a report as Markdown: a table of counts by profile, and a table of the cases that have not passed. */
export function toMarkdown({ cases }: Pick<Report, 'cases'>): string {
  const shown = profiles.filter((profile) => cases.some((each) => each.profile === profile));
  const count = (profile: string, result: Result) =>
    cases.filter((each) => each.profile === profile && each.result === result).length;
  const counts = toTable(
    ['Profile', 'Passed', 'Failed', 'Not offered', 'Not checked'],
    shown.map((profile) => [profile, ...results.map((result) => String(count(profile, result)))]),
  );
  const open = cases.filter(({ result }) => result !== 'passed');
  if (!open.length) return counts;
  const reasons = toTable(
    ['Case', 'Result', 'Rule', 'Reason', 'On screen'],
    open
      .toSorted(byFailure)
      .map(({ id, result, title, reason = '', onScreen = '' }) => [
        `\`${id}\``,
        result.replace('-', ' '),
        title,
        reason,
        onScreen,
      ]),
  );
  return `${counts}\n${reasons}`;
}

/** Failures come first. */
const byFailure = (a: CaseResult, b: CaseResult) => Number(b.result === 'failed') - Number(a.result === 'failed');

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const toLine = (cells: readonly string[]) => `| ${cells.map(escape).join(' | ')} |\n`;
  return [head, head.map(() => '---'), ...rows].map(toLine).join('');
}

const escape = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
