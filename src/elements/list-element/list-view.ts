import { cleanQuery } from '../../contract/invisible.ts';
import type { ListView } from '../../events/list-events.ts';

/** The longest search that the contract allows, in characters. */
export const maxQueryLength = 200;

const defaultPageSize = 25;

/** Returns the text, or an empty one for `null` and `undefined`, which frameworks and removed attributes set. */
export const toText = (value: unknown) => (typeof value === 'string' ? value : '');

/** Converts the properties of a list, which may have any value, to a view that the contract allows. */
export function readView({ query, sort, pageSize, cursor }: ListView, sorts: readonly string[]): ListView {
  const size = Math.trunc(pageSize);
  return {
    // Keep a trailing space: the user may be about to type another word.
    query: cleanQuery(toText(query)).trimStart().slice(0, maxQueryLength),
    sort: sorts.includes(sort) ? sort : (sorts[0] ?? ''),
    pageSize: size >= 1 && size <= 100 ? size : defaultPageSize,
    cursor: toText(cursor),
  };
}

/** Whether a search or a filter narrows the list down. */
export const isFiltered = ({ query, status, attention }: ListView): boolean =>
  query !== '' || (status !== undefined && status.length > 0) || !!attention;
