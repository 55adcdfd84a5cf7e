/**
 * Numbers below this are seconds rather than milliseconds since 1970. As milliseconds, they would be before March 1973.
 */
const minMilliseconds = 1e11;

/**
 * Parses a time in any format that back ends use: RFC 3339, a date, or seconds or milliseconds since 1970.
 * @returns Milliseconds since 1970; `NaN` if it cannot be read.
 */
export function readTime(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  const time = unwrap(value);
  if (typeof time === 'string' && !/^\d{9,}$/.test(time)) return Date.parse(time);
  const number = typeof time === 'string' || typeof time === 'bigint' ? Number(time) : time;
  if (typeof number !== 'number') return Number.NaN;
  return Math.abs(number) < minMilliseconds ? number * 1000 : number;
}

/** Returns the primitive value of an object of a library for dates. */
function unwrap(value: unknown): unknown {
  if (typeof value !== 'object' || !value) return value;
  const time: Partial<Date> = value;
  return time.valueOf?.();
}

/** Converts a time in any format that `readTime` reads to RFC 3339, in UTC. Returns undefined for anything else. */
export function toTimestamp(value: unknown): string | undefined {
  const date = new Date(readTime(value));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
