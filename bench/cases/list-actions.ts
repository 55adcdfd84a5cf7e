import { setTimeout as sleep } from 'node:timers/promises';
import type { Invite } from '../../src/contract/models.ts';
import { sumCpu, traceTasks } from '../trace.ts';
import type { Case } from './case.ts';
import { expectFirstRow, findLongest, invites, type ListInPage, longestOwn, many, quiet } from './list.ts';

const word = 'maple';

interface Action {
  readonly name: string;
  /** Text of the button or label to press. */
  readonly press: string;
  /** Text to type afterwards. */
  readonly type?: string;
  /** The invite that must come first in the result. */
  readonly first: Invite;
}

/** A user action on a long list, performed for the first time on the page. */
const act = ({ name, press, type = '', first }: Action): Case => ({
  title: `${name}, of ${many.toLocaleString('en')} invites`,
  throttle: 1,
  sides: ['plain', 'ours'],
  metrics: [{ name: 'CPU', unit: 'ms' }, longestOwn],
  async measure({ page, open }) {
    await open(1, { invites: many });
    const { x, y } = await page.evaluate(locate, press);
    const tasks = await traceTasks(page, async () => {
      await page.mouse.click(x, y);
      await page.keyboard.type(type, { delay: 50 });
      await sleep(quiet);
    });
    await expectFirstRow(page, first);
    return [sumCpu(tasks), findLongest(tasks)];
  },
});

export const filter = act({
  name: 'filter by status',
  press: 'Accepted',
  first: invites.find(({ status }) => status === 'accepted')!,
});

export const search = act({
  name: `search for “${word}”`,
  press: 'Search',
  type: word,
  first: invites.find(({ companyName }) => companyName.toLowerCase().includes(word))!,
});

export const sort = act({
  name: 'sort by name',
  press: 'Company Name',
  first: invites.toSorted((one, other) => (one.companyName < other.companyName ? -1 : 1))[0]!,
});

/** Runs in the page. Scrolls the control with this text into view and returns its centre. */
function locate(text: string): { x: number; y: number } {
  const { root } = Reflect.get(globalThis, 'list') as ListInPage;
  const controls = Array.from(root.querySelectorAll<HTMLElement>('button, label'));
  const control = controls.find(({ textContent }) => textContent.trim() === text);
  if (!control) throw new Error(`There is no ${text}.`);
  const target = control instanceof HTMLLabelElement ? control.control! : control;
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
