import type { Page } from 'puppeteer-core';
import type { pageInMemory } from '../../src/adapter/page-in-memory.ts';
import type { Invite } from '../../src/contract/models.ts';
import { makeInvites, serverTime } from '../invites.ts';
import type { Task } from '../trace.ts';
import type { Metric } from './case.ts';

/** The global `list` of list pages. */
export interface ListInPage {
  readonly root: Element | ShadowRoot;
  change(invite: Invite): void;
  /** Ours only. */
  loadPager(): Promise<{ readonly pageInMemory: typeof pageInMemory }>;
}

/** The largest list that must stay usable. */
export const many = 100_000;

/** The invites of pages with `many` rows. */
export const invites: readonly Invite[] = makeInvites(many, serverTime);

/** Time to wait after an action, in milliseconds, so that deferred work is counted too. */
export const quiet = 800;

/** The longest task that blocks the page. Excludes tasks marked as aside, such as work that a server would do. */
export const longestOwn: Metric = {
  name: 'longest task of its own, CPU',
  unit: 'ms',
  alone: true,
  target: 'longestTask',
};

export const findLongest = (tasks: readonly Task[]) =>
  Math.max(0, ...tasks.filter(({ isAside }) => !isAside).map(({ cpu }) => cpu));

/** Asserts that an action took effect: checks the company and the status in the first row. */
export async function expectFirstRow(page: Page, { companyName, status }: Invite): Promise<void> {
  const text = await page.evaluate(readFirstRow);
  if (!text.includes(companyName) || !text.toLowerCase().includes(status))
    throw new Error(`The first row is not that of ${companyName}, ${status}: ${text}`);
}

/** Runs in the page. */
function readFirstRow(): string {
  const { root } = Reflect.get(globalThis, 'list') as ListInPage;
  const cell = root.querySelector('tbody :is(th, td)[scope], tbody td:not([colspan])');
  return cell?.closest('tr')?.textContent ?? '';
}
