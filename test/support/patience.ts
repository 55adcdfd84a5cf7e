import { expect } from '@open-wc/testing';

/** How long is waited for what takes as long as it likes, in milliseconds: a busy machine is no fault. */
const patience = 60_000;

/** The page's clock, whatever a test does to it later. */
const now = performance.now.bind(performance);

/** One turn of the page's event loop. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Takes steps until it is so, and fails where it does not come to be. */
export async function until(what: string, isSo: () => boolean, step: () => Promise<unknown> = turn) {
  const end = now() + patience;
  while (!isSo() && now() < end) await step();
  expect(isSo(), what).to.equal(true);
}
