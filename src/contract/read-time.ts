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
  if (typeof value === 'string' && !/^\d{9,}$/.test(value)) return Date.parse(value);
  const number = value === null || typeof value === 'boolean' ? Number.NaN : Number(value);
  return Math.abs(number) < minMilliseconds ? number * 1000 : number;
}
