import type { Page } from 'puppeteer-core';

/** How many elements of that tag are alive in a page once all garbage is collected. Needs Chromium. */
export async function countLive(page: Page, tag: string): Promise<number> {
  // What was painted last may be held until the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const session = await page.createCDPSession();
  // What is freed first may have held more.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const prototype = await page.evaluateHandle((name) => customElements.get(name)?.prototype as object, tag);
  const instances = await page.queryObjects(prototype);
  return instances.evaluate((list) => list.length);
}
