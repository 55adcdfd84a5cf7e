import type { TimeUnit } from '../distance.ts';
import type { ListLifeMessages } from '../list-messages.ts';
import { formatNumber } from '../plural.ts';

const tell = (count: number, unit: TimeUnit) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** English, for every list that has come. */
export const listLifeMessages = {
  now: 'just now',
  past: (count, unit) => `${tell(count, unit)} ago`,
  future: (count, unit) => `in ${tell(count, unit)}`,
  sortBy: 'Sort by',
  nothingFound: 'Nothing found',
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
} as const satisfies Partial<ListLifeMessages>;
