import { expect } from '@open-wc/testing';

/** Timeout in milliseconds. Long, so that a busy machine causes no failure. */
const timeoutMs = 60_000;

/** The real clock, which tests may replace later. */
const now = performance.now.bind(performance);

/** Resolves after one turn of the event loop. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Repeats a step until a condition holds.
 * @throws If it does not hold in time.
 */
export async function until(what: string, condition: () => boolean, step: () => Promise<unknown> = turn) {
  const end = now() + timeoutMs;
  while (!condition() && now() < end) await step();
  expect(condition(), what).to.equal(true);
}
