import type { Invite, InviteListQuery } from '../../src/contract/models.ts';
import type { Case, Metric } from './case.ts';
import { type ListInPage, many } from './list.ts';

const queries: Readonly<Record<string, InviteListQuery>> = {
  filter: { status: ['accepted'] },
  search: { q: 'maple' },
  sort: { sort: 'companyName' },
};

const timed = (name: string): readonly Metric[] => [
  { name: `${name}, again`, unit: 'ms', alone: true, target: 'pageInMemory' },
  { name: `${name}, first time with an array`, unit: 'ms', alone: true },
];

/** The function for adapters whose back end returns all items at once, warmed up and in the page's engine. */
export const inMemory: Case = {
  title: `pageInMemory of ${many.toLocaleString('en')} invites`,
  throttle: 1,
  sides: ['ours'],
  metrics: Object.keys(queries).flatMap(timed),
  async measure({ page, open }) {
    await open(0, { invites: many });
    return page.evaluate(timeQueries, Object.values(queries));
  },
};

/** Runs in the page. Returns two medians for each query: on one array repeatedly, and on a new array each time. */
async function timeQueries(asked: readonly InviteListQuery[]): Promise<readonly number[]> {
  const { pageInMemory } = await (Reflect.get(globalThis, 'list') as ListInPage).loadPager();
  const invites = Reflect.get(globalThis, 'invites') as readonly Invite[];
  const time = (list: readonly Invite[], query: InviteListQuery) => {
    const started = performance.now();
    pageInMemory(list, query);
    return performance.now() - started;
  };
  const median = (measure: () => number) => Array.from({ length: 9 }, measure).toSorted((a, b) => a - b)[4]!;
  return asked.flatMap((query) => {
    // Warm up, so that the code is compiled and the array's index is cached.
    for (let warmUp = 0; warmUp < 5; warmUp++) time(invites, query);
    return [median(() => time(invites, query)), median(() => time(Array.from(invites), query))];
  });
}
