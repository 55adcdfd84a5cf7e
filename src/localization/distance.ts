/** A unit of relative time. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** The texts for relative times. Not `Intl.RelativeTimeFormat`: its slow first use would delay the first paint. */
export interface DistanceMessages {
  /** For less than a minute, because a count of seconds would be outdated immediately. */
  readonly now: string;
  /** Such as "3 days ago". */
  readonly past: (count: number, unit: TimeUnit) => string;
  /** Such as "in 3 days". */
  readonly future: (count: number, unit: TimeUnit) => string;
}

/** The units in descending order, with their length in milliseconds. */
const units = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const satisfies readonly (readonly [TimeUnit, number])[];

/**
 * Describes a time relative to now, such as "3 days ago".
 * @param time - RFC 3339.
 * @param now - Milliseconds since 1970.
 * @returns An empty string for an invalid time.
 */
export function tellDistance(text: DistanceMessages, time: string, now: number): string {
  const distance = Date.parse(time) - now;
  if (Number.isNaN(distance)) return '';
  const [unit, length] = units.find(([, size]) => Math.abs(distance) >= size) ?? [];
  if (!unit) return text.now;
  const count = Math.floor(Math.abs(distance) / length);
  return distance < 0 ? text.past(count, unit) : text.future(count, unit);
}
