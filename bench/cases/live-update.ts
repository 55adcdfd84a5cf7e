import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Invite } from '../../src/contract/models.ts';
import { sumCpu, traceTasks } from '../trace.ts';
import type { Case } from './case.ts';
import { expectFirstRow, findLongest, invites, type ListInPage, longestOwn, many, quiet } from './list.ts';

const times = 10;

/** An invite in sight changes on the server: what that leads to, until painted. */
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
    // The first one also pays for what is compiled once.
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
