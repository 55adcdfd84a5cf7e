import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Invite } from '../../src/contract/models.ts';
import { sumCpu, traceTasks } from '../trace.ts';
import type { Case } from './case.ts';
import { expectFirstRow, findLongest, invites, type ListInPage, longestOwn, many, quiet } from './list.ts';

const times = 10;

/** A visible invite changes on the server: measures all the work this causes, up to the paint. */
export const liveUpdate: Case = {
  title: `one live update, of ${many.toLocaleString('en')} invites`,
  throttle: 1,
  sides: ['plain', 'ours'],
  metrics: [{ name: 'CPU', unit: 'ms' }, longestOwn],
  async measure({ page, open }) {
    await open(1, { invites: many });
    const [first] = invites as [Invite];
    const accepted: Invite = { ...first, status: 'accepted', allowedActions: [] };
    const revoked: Invite = { ...first, status: 'revoked', allowedActions: [] };
    // The first change also pays for one-time compilation.
    await change(page, accepted);
    await sleep(quiet);
    const tasks = await traceTasks(page, async () => {
      for (let round = 0; round < times / 2; round++) {
        await change(page, revoked);
        await change(page, accepted);
      }
      await sleep(quiet);
    });
    await expectFirstRow(page, accepted);
    return [sumCpu(tasks) / times, findLongest(tasks)];
  },
};

const change = (page: Page, invite: Invite) =>
  page.evaluate((changed) => {
    (Reflect.get(globalThis, 'list') as ListInPage).change(changed);
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, invite);
