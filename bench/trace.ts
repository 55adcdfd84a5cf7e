import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Start time in microseconds; `dur` is the duration. */
  readonly ts: number;
  readonly dur?: number;
  /** CPU time in microseconds. */
  readonly tdur?: number;
}

/** A top-level task on the page's main thread. */
export interface Task {
  /** CPU time in milliseconds. */
  readonly cpu: number;
  /** Whether the page marked the task as not the element's own work. */
  readonly isAside: boolean;
}

const mark = 'bench-main-thread';
/** Name of the `performance.mark` with which a page marks a task as not the element's own work. */
export const asideMark = 'bench-aside';
const categories = ['-*', 'toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Returns the CPU time of the page's main thread during an action, in milliseconds. */
export async function traceCpu(page: Page, action: () => Promise<unknown>): Promise<number> {
  return sumCpu(await traceTasks(page, action));
}

export const sumCpu = (tasks: readonly Task[]) => tasks.reduce((sum, { cpu }) => sum + cpu, 0);

/** Lists the tasks of the page's main thread during an action. */
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
