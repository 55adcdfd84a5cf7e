import { profiles } from './case.ts';
import type { CaseResult, Report, Result } from './run.ts';

const results = ['passed', 'failed', 'not-offered', 'not-checked'] as const satisfies readonly Result[];

/** Formats a report as Markdown: counts by profile, failures with their effect on users, and the reasons of all other cases. */
export function toMarkdown({ cases }: Pick<Report, 'cases'>): string {
  return [toCounts(cases), toFailures(cases), toReasons(cases)].filter(Boolean).join('\n');
}

function toCounts(cases: readonly CaseResult[]): string {
  const rows = profiles.flatMap((profile) => {
    const own = cases.filter((each) => each.profile === profile);
    const counts = results.map((result) => String(own.filter((each) => each.result === result).length));
    return own.length ? [[profile, ...counts]] : [];
  });
  return toTable(['Profile', 'Passed', 'Failed', 'Not offered', 'Not checked'], rows);
}

function toFailures(cases: readonly CaseResult[]): string {
  const rows = cases
    .filter(({ result }) => result === 'failed')
    .map(({ id, title, reason = '', onScreen = '' }) => [`\`${id}\``, title, reason, onScreen]);
  return rows.length ? toTable(['Failed', 'Rule', 'Reason', 'On screen'], rows) : '';
}

/** Lists the cases that were not checked or not offered by their reason: often one reason applies to a whole profile. */
function toReasons(cases: readonly CaseResult[]): string {
  const idsByReason = new Map<string, string[]>();
  for (const { id, result, reason = '' } of cases) {
    if (result !== 'not-offered' && result !== 'not-checked') continue;
    const ids = idsByReason.get(reason) ?? [];
    idsByReason.set(reason, [...ids, `\`${id}\``]);
  }
  const rows = [...idsByReason].map(([reason, ids]) => [reason, String(ids.length), shorten(ids)]);
  return rows.length ? toTable(['Not checked or not offered, because', 'Number', 'Cases'], rows) : '';
}

const maxIds = 12;

const shorten = (ids: readonly string[]) =>
  ids.slice(0, maxIds).join(', ') + (ids.length > maxIds ? ` and ${ids.length - maxIds} more` : '');

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const toLine = (cells: readonly string[]) => `| ${cells.map(escape).join(' | ')} |\n`;
  return [head, head.map(() => '---'), ...rows].map(toLine).join('');
}

const escape = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
