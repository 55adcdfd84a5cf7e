import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../tools/testing/browsers.ts';
import type { Subject } from './subjects.ts';

/** The content of a page: nothing (the baseline), plain HTML, or our element. */
export type Side = 'empty' | 'plain' | 'ours';

/** Query parameters of a page, besides the number of elements. */
export type Parameters = Readonly<Record<string, string | number>>;

/** The page of a measurement: in a fresh profile, so that HTTP and code caches are cold. */
export interface BenchPage<S extends Subject = Subject> {
  readonly page: Page;
  readonly session: CDPSession;
  readonly side: Side;
  readonly subject: S;
  /** Opens a page with `count` elements and waits until it is idle. */
  open(count: number, more?: Parameters): Promise<void>;
}

/** Time to wait after the page has loaded, in milliseconds, so that deferred work is counted too. */
const quiet = 800;

export const launchBrowser = () =>
  launch({ ...chromiumOptions, args: [...(chromiumOptions.args ?? []), '--js-flags=--expose-gc'] });

/** Measures in a fresh page, starting from an empty page of the same site. */
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
