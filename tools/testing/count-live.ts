import type { Page } from 'puppeteer-core';

/** How many elements of that tag are alive in a page once all garbage is collected. Needs Chromium. */
export async function countLive(page: Page, tag: string): Promise<number> {
  await collectGarbage(page);
  const prototype = await page.evaluateHandle((name) => customElements.get(name)?.prototype as object, tag);
  const instances = await page.queryObjects(prototype);
  return instances.evaluate((list) => list.length);
}

/** How many nodes and listeners a page holds once all garbage is collected, in trees or not. Needs Chromium. */
export async function countNodes(page: Page): Promise<{ readonly nodes: number; readonly listeners: number }> {
  await collectGarbage(page);
  const { Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await page.metrics();
  return { nodes, listeners };
}

async function collectGarbage(page: Page): Promise<void> {
  // What was painted last may be held until the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const session = await page.createCDPSession();
  // What is freed first may have held more.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}
