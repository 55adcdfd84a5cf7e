import type { Page } from 'puppeteer-core';

/** Counts the live elements of a tag after garbage collection. Needs Chromium. */
export async function countLive(page: Page, tag: string): Promise<number> {
  await collectGarbage(page);
  const prototype = await page.evaluateHandle((name) => customElements.get(name)?.prototype as object, tag);
  const instances = await page.queryObjects(prototype);
  return instances.evaluate((list) => list.length);
}

/**
 * Counts a page's live nodes, attached or detached, and its event listeners after garbage collection. Needs Chromium.
 */
export async function countNodes(page: Page): Promise<{ readonly nodes: number; readonly listeners: number }> {
  await collectGarbage(page);
  const { Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await page.metrics();
  return { nodes, listeners };
}

async function collectGarbage(page: Page): Promise<void> {
  // The last paint may keep objects alive until the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  // So may tasks in progress.
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
  const session = await page.createCDPSession();
  // Objects freed in the first round may have kept others alive.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}
