/** The clock that every timestamp and expiry check in the mock uses. */
export interface MockClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves the clock forward, so that tests need not wait for an invite to expire. */
  advance(ms: number): void;
}

/**
 * Creates a clock.
 * @param start - Freezes the clock at this time until it is advanced; without it, the clock follows the system time.
 */
export function createClock(start?: string | number): MockClock {
  const fixed = start === undefined ? undefined : new Date(start).getTime();
  let ahead = 0;
  return {
    now: () => (fixed ?? Date.now()) + ahead,
    advance(ms) {
      ahead += ms;
    },
  };
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Formats a time as RFC 3339, the contract's timestamp format. */
export const toTimestamp = (ms: number): string => new Date(ms).toISOString();
