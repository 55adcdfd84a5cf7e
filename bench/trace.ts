import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, and how long it took, in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of CPU. */
  readonly tdur?: number;
}

/** A top-level task of the page's main thread. */
export interface Task {
  /** Milliseconds of CPU. */
  readonly cpu: number;
  /** Whether the page has marked its work as not the element’s own. */
  readonly isAside: boolean;
}

const mark = 'bench-main-thread';
/** With `performance.mark` and this name a task of the page says that its work is not the element’s own. */
export const asideMark = 'bench-aside';
const categories = ['-*', 'toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Milliseconds of CPU that the page's main thread spends in top-level tasks while something is done. */
export async function traceCpu(page: Page, action: () => Promise<unknown>): Promise<number> {
  return sumCpu(await traceTasks(page, action));
}

export const sumCpu = (tasks: readonly Task[]) => tasks.reduce((sum, { cpu }) => sum + cpu, 0);

/** What the page's main thread does while something is done, task by task. */
export async function traceTasks(page: Page, action: () => Promise<unknown>): Promise<readonly Task[]> {
  await page.tracing.start({ categories });
  await action();
  await page.evaluate((name) => void performance.mark(name), mark);
  const buffer = (await page.tracing.stop()) ?? new Uint8Array();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: readonly TraceEvent[] };
  const main = traceEvents.find(({ name }) => name === mark);
  if (!main) throw new Error('The trace lacks the mark of the main thread.');
  const events = traceEvents.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const asides = events.filter(({ name }) => name === asideMark).map(({ ts }) => ts);
  return events
    .filter(({ name }) => name === 'RunTask')
    .map(({ ts, dur = 0, tdur = 0 }) => ({
      cpu: tdur / 1000,
      isAside: asides.some((at) => at >= ts && at <= ts + dur),
    }));
}
