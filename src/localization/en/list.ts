import type { TimeUnit } from '../distance.ts';
import type { ListMessages } from '../list-messages.ts';
import { formatNumber } from '../plural.ts';
import { initialListMessages } from './list.initial.ts';

const tell = (count: number, unit: TimeUnit) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** English texts for every list. */
export const listMessages = {
  ...initialListMessages,
  now: 'just now',
  past: (count, unit) => `${tell(count, unit)} ago`,
  future: (count, unit) => `in ${tell(count, unit)}`,
  sortBy: 'Sort by',
  nothingFound: 'Nothing found',
  partlySearched: (count) =>
    `Only the first ${count === 1 ? 'entry was' : `${formatNumber('en', count)} entries were`} searched. There may be matches among the others.`,
  clear: 'Clear search and filters',
  previous: 'Previous',
  next: 'Next',
  emptyPage: 'This page is empty now.',
  firstPage: 'Go to the first page',
  showNew: 'Show',
  range: (count, from, total) => {
    const [shown, all] = [formatNumber('en', count), total === undefined ? '' : ` of ${formatNumber('en', total)}`];
    if (from === undefined || !count) return shown + all;
    return `${formatNumber('en', from)}–${formatNumber('en', from + count - 1)}${all}`;
  },
} as const satisfies Partial<ListMessages>;
