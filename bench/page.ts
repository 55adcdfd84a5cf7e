import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../tools/testing/browsers.ts';
import type { Subject } from './kind.ts';
import type { Parameters, Side } from './site.ts';

/** Where a case measures: a fresh page in a profile of its own, so that neither HTTP nor code caches are warm. */
export interface BenchPage<S extends Subject = Subject> {
  readonly page: Page;
  readonly session: CDPSession;
  readonly side: Side;
  readonly subject: S;
  /** Goes to a page with so many elements and waits until it has nothing left to do. */
  open(count: number, more?: Parameters): Promise<void>;
}

/** How long a page is left alone after it has loaded, so that all it puts off is counted as well, in milliseconds. */
const quiet = 800;

export const launchBrowser = () =>
  launch({ ...chromiumOptions, args: [...(chromiumOptions.args ?? []), '--js-flags=--expose-gc'] });

/** Runs a measurement in a fresh page that starts from an empty one of the same site. */
export async function inFreshPage<S extends Subject, T>(
  browser: Browser,
  urlOf: (side: Side, subject: Subject, count: number, more?: Parameters) => string,
  { side, subject, throttle }: { readonly side: Side; readonly subject: S; readonly throttle: number },
  measure: (bench: BenchPage<S>) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(urlOf('empty', subject, 0));
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const open = async (count: number, more?: Parameters) => {
    await page.goto(urlOf(side, subject, count, more), { waitUntil: 'load' });
    await sleep(quiet);
  };
  try {
    const result = await measure({ page, session, side, subject, open });
    if (side !== 'empty' && !(await page.evaluate('isComplete()'))) throw new Error(`${side}: the page is incomplete.`);
    return result;
  } finally {
    await context.close();
  }
}
