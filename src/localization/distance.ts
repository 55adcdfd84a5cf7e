/** In what a distance in time is told. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** The words for distances in time. Not by Intl, whose first use is slow, and would come before the first paint. */
export interface DistanceMessages {
  /** Less than a minute: a count of seconds would be wrong at once. */
  readonly now: string;
  /** So many units ago, or from now on. */
  readonly past: (count: number, unit: TimeUnit) => string;
  readonly future: (count: number, unit: TimeUnit) => string;
}

/** The units in which a distance is told, and the milliseconds of each. */
const units = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const satisfies readonly (readonly [TimeUnit, number])[];

/** How far a time (RFC 3339) is from now, such as "3 days ago"; empty where it is none. */
export function tellDistance(text: DistanceMessages, time: string, now: number): string {
  const distance = Date.parse(time) - now;
  if (Number.isNaN(distance)) return '';
  const [unit, length] = units.find(([, size]) => Math.abs(distance) >= size) ?? [];
  if (!unit) return text.now;
  const count = Math.floor(Math.abs(distance) / length);
  return distance < 0 ? text.past(count, unit) : text.future(count, unit);
}
