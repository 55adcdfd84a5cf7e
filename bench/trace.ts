import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of CPU. */
  readonly tdur?: number;
}

const mark = 'bench-main-thread';
const categories = ['-*', 'toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Milliseconds of CPU that the page's main thread spends in top-level tasks while something is done. */
export async function traceCpu(page: Page, action: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories });
  await action();
  await page.evaluate((name) => void performance.mark(name), mark);
  const buffer = (await page.tracing.stop()) ?? new Uint8Array();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: readonly TraceEvent[] };
  const main = traceEvents.find(({ name }) => name === mark);
  if (!main) throw new Error('The trace lacks the mark of the main thread.');
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === main.pid && tid === main.tid)
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}
