/** The time that the mock lives in. */
export interface MockClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Puts the clock forward, so that nobody has to wait for an invite to expire. */
  advance(ms: number): void;
}

/** With a start the clock stands still until it is advanced; without one it runs with the system's. */
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

/** RFC 3339, as the contract writes times. */
export const toTimestamp = (ms: number): string => new Date(ms).toISOString();
