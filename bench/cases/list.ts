import type { Page } from 'puppeteer-core';
import type { pageInMemory } from '../../src/adapter/page-in-memory.ts';
import type { Invite } from '../../src/contract/models.ts';
import { makeInvites, serverTime } from '../invites.ts';
import type { Task } from '../trace.ts';
import type { Metric } from './case.ts';

/** What the pages of lists offer to cases as `list`. */
export interface ListInPage {
  readonly root: Element | ShadowRoot;
  change(invite: Invite): void;
  /** On our side only. */
  loadPager(): Promise<{ readonly pageInMemory: typeof pageInMemory }>;
}

/** As many as a list has to hold. */
export const many = 100_000;

/** The invites of the pages that hold many. */
export const invites: readonly Invite[] = makeInvites(many, serverTime);

/** How long a list is left alone after an action, so that all it puts off is counted as well, in milliseconds. */
export const quiet = 800;

/** What keeps a page from answering at once. What is aside, such as what a server does elsewhere, does not count. */
export const longestOwn: Metric = {
  name: 'longest task of its own, CPU',
  unit: 'ms',
  alone: true,
  target: 'longestTask',
};

export const findLongest = (tasks: readonly Task[]) =>
  Math.max(0, ...tasks.filter(({ isAside }) => !isAside).map(({ cpu }) => cpu));

/** Makes sure that an action has had its effect: the first row's company and status. */
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
