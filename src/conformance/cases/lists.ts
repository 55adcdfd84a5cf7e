import { fold } from '../../contract/fold.ts';
import type { Customer, CustomerListQuery, Invite, InviteListQuery } from '../../contract/models.ts';
import { assume, check, checkEqual, NotChecked } from '../assert.ts';
import { type ConformanceCase, defineCases } from '../case.ts';
import type { Context } from '../context.ts';

type Item = Invite | Customer;

interface Page {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
  readonly previousCursor?: string;
  readonly total?: number;
}

type Query = Omit<CustomerListQuery & InviteListQuery, 'sort'> & { readonly sort?: string };

/** The differences between the two lists. */
interface List {
  readonly operation: 'listCustomers' | 'listInvites';
  readonly name: 'customers' | 'invites';
  /** The sort orders, each with a function that returns the value to sort by. */
  readonly orders: Readonly<Record<string, (item: Item) => number | string>>;
}

const toTime = (text: string | undefined) => Date.parse(text ?? '');

const lists: readonly List[] = [
  {
    operation: 'listCustomers',
    name: 'customers',
    orders: { companyName: ({ companyName }) => companyName, createdAt: ({ createdAt }) => toTime(createdAt) },
  },
  {
    operation: 'listInvites',
    name: 'invites',
    orders: {
      companyName: ({ companyName }) => companyName,
      lastSentAt: (item) => toTime((item as Invite).lastSentAt ?? item.createdAt),
      expiresAt: (item) => toTime((item as Invite).expiresAt),
    },
  },
];

/** Paging, sorting and searching, which all lists have in common. */
export const listCases: readonly ConformanceCase[] = lists.flatMap((list) => [
  ...defineCases('core', toCommonCases(list)),
  ...Object.keys(list.orders).flatMap((order) => defineCases('core', toSortCase(list, order))),
]);

function toCommonCases({ operation, name }: List): Parameters<typeof defineCases>[1] {
  return {
    [`${name}-limit`]: {
      title: `A page of ${name} has at most as many items as its limit`,
      needs: [operation],
      onScreen: 'A list shows more rows than its page size.',
      async run(context) {
        for (const limit of [1, 2, 100]) {
          const { items } = await read(context, operation, { limit });
          check(items.length <= limit, `limit=${limit} returns ${items.length} items`);
        }
        const { items } = await read(context, operation, {});
        check(items.length <= 25, `without a limit, a page has ${items.length} items, expected at most 25`);
      },
    },
    [`${name}-forward`]: {
      title: `nextCursor leads through all ${name}, each of them once`,
      needs: [operation],
      onScreen: 'Rows are missing from the list, appear on two pages, or “Next” never ends.',
      async run(context) {
        const small = await readPages(context, operation, { limit: 3 }, 40);
        const large = await readPages(context, operation, { limit: 100 }, 3);
        assume(small.pages.length > 1, `There are too few ${name} for a second page.`);
        const { length } = small.ids;
        checkEqual(new Set(small.ids).size, length, 'the number of different ids on pages of 3');
        const wanted = large.ids.slice(0, length);
        if (large.ids.length >= length || large.isComplete) checkEqual(small.ids, wanted, 'the order on pages of 3');
        if (large.isComplete && length < 120) check(small.isComplete, 'the last page of 3 has a nextCursor');
        for (const page of small.pages.slice(0, -1)) checkEqual(page.items.length, 3, 'the size of a full page');
      },
    },
    [`${name}-backward`]: {
      title: `previousCursor leads back to the ${name} of the page before`,
      needs: [operation],
      onScreen: '“Previous” shows other rows than before, or is missing.',
      async run(context) {
        const { pages } = await readPages(context, operation, { limit: 2 }, 3);
        assume(pages.length > 1, `There are too few ${name} for a second page.`);
        check(pages[0]!.previousCursor === undefined, 'the first page has a previousCursor');
        for (let index = 1; index < pages.length; index++) {
          const cursor = pages[index]!.previousCursor;
          check(cursor, `page ${index + 1} has no previousCursor`);
          const back = await read(context, operation, { limit: 2, cursor });
          checkEqual(idsOf(back), idsOf(pages[index - 1]!), `the page before page ${index + 1}`);
        }
      },
    },
    [`${name}-total`]: {
      title: `The total of ${name} is their number, on every page`,
      needs: [operation],
      onScreen: 'The list says “26 of 25”, and tabs count wrong.',
      async run(context) {
        const { pages, ids, isComplete } = await readPages(context, operation, { limit: 50 }, 6);
        const [first] = pages;
        assume(first?.total !== undefined, `The list of ${name} states no total, which is allowed.`);
        for (const { total } of pages) checkEqual(total, first.total, 'the total of a later page');
        if (isComplete) checkEqual(first.total, ids.length, 'the total');
        else check(first.total > ids.length, `the total is ${first.total}, but there are more items`);
        const { total } = await read(context, operation, { limit: 1 });
        checkEqual(total, first.total, 'the total of a page of 1');
      },
    },
    [`${name}-default-sort`]: {
      title: `Without a sort order, ${name} are sorted by ${name === 'invites' ? '-lastSentAt' : 'companyName'}`,
      needs: [operation],
      onScreen: 'The arrow in the header of the list points at the wrong column.',
      async run(context) {
        const sort = name === 'invites' ? '-lastSentAt' : 'companyName';
        const [unsorted, sorted] = [await read(context, operation, {}), await read(context, operation, { sort })];
        checkEqual(idsOf(unsorted), idsOf(sorted), 'the order');
      },
    },
    [`${name}-search`]: {
      title: `A search finds ${name} by a part of the company name, in any case`,
      needs: [operation],
      onScreen: 'Typing a name into the search finds nothing, although the row exists.',
      async run(context) {
        const { item, word } = await pickWord(context, operation);
        for (const q of [word, word.toUpperCase(), word.toLowerCase(), word.slice(0, -1)])
          await checkFinds(context, operation, q, item);
      },
    },
    [`${name}-search-narrows`]: {
      title: `A search returns only ${name} that match`,
      needs: [operation],
      onScreen: 'The search seems to be ignored: the list shows rows without the text.',
      async run(context) {
        const { word } = await pickWord(context, operation);
        const { items } = await read(context, operation, { q: word, limit: 100 });
        for (const item of items)
          check(fold(JSON.stringify(item)).includes(fold(word)), `"${word}" finds "${item.companyName}"`);
      },
    },
    [`${name}-search-invisible`]: {
      title: `A search for ${name} ignores invisible characters, which copied text can have`,
      needs: [operation],
      onScreen: 'A name that was pasted from a document or an email is not found.',
      async run(context) {
        const { item, word } = await pickWord(context, operation);
        const [start, end] = [word.slice(0, 2), word.slice(2)];
        await checkFinds(context, operation, `${start}\u200b${end}`, item);
        await checkFinds(context, operation, `${start}\u00ad${end}\u2060`, item);
      },
    },
    [`${name}-search-nothing`]: {
      title: `A search for ${name} that matches nothing returns an empty page`,
      needs: [operation],
      onScreen: 'Instead of “nothing found”, the list shows an error or empty pages.',
      async run(context) {
        const page = await read(context, operation, { q: `${context.runId}-nothing` });
        checkEqual(page.items.length, 0, 'the number of items');
        check(page.nextCursor === undefined && page.previousCursor === undefined, 'the empty page has a cursor');
        if (page.total !== undefined) checkEqual(page.total, 0, 'the total');
      },
    },
  };
}

function toSortCase({ operation, name, orders }: List, order: string): Parameters<typeof defineCases>[1] {
  return {
    [`${name}-sort-${order}`]: {
      title: `${name === 'invites' ? 'Invites' : 'Customers'} are sorted by ${order}, in both directions`,
      needs: [operation],
      onScreen: `The list is out of order when users sort it by ${order}.`,
      async run(context) {
        const toKey = orders[order]!;
        const up = (await read(context, operation, { sort: order, limit: 100 })).items.map(toKey);
        const down = (await read(context, operation, { sort: `-${order}`, limit: 100 })).items.map(toKey);
        assume(new Set(up).size > 1 || new Set(down).size > 1, `There are too few ${name} to sort.`);
        const inOrder = (keys: typeof up) => keys.slice(1).every((key, index) => isInOrder(keys[index]!, key));
        check(inOrder(up), `sort=${order} is not ascending: ${excerpt(up)}`);
        check(inOrder(down.toReversed()), `sort=-${order} is not descending: ${excerpt(down)}`);
      },
    },
  };
}

/** Filters, which only invites have. */
export const filterCases = defineCases('core', {
  'invites-status': {
    title: 'The status filter returns invites of this status only',
    needs: ['listInvites'],
    onScreen: 'The tab “Pending” shows accepted invites, or hides pending ones.',
    async run(context) {
      await checkFilter(context, 'status', ['pending', 'accepted', 'expired', 'revoked']);
    },
  },
  'invites-delivery': {
    title: 'The delivery filter returns invites with this delivery status only',
    needs: ['listInvites'],
    onScreen: 'The filter for bounced emails shows invites that have arrived.',
    async run(context) {
      await checkFilter(context, 'delivery', ['queued', 'sent', 'delivered', 'bounced', 'failed', 'unknown']);
    },
  },
  'invites-statuses': {
    title: 'A filter with two statuses returns the invites of both',
    needs: ['listInvites'],
    onScreen: 'The list misses invites as soon as a second status is chosen.',
    async run(context) {
      const count = async (...status: readonly Invite['status'][]) => {
        const { ids, isComplete } = await readPages(context, 'listInvites', { status, limit: 100 }, 5);
        assume(isComplete, 'There are too many invites to count.');
        return ids.length;
      };
      const sum = (await count('pending')) + (await count('revoked'));
      checkEqual(await count('pending', 'revoked'), sum, 'the number of pending and revoked invites');
    },
  },
  'invites-attention': {
    title: 'The attention filter returns open invites that bounced, failed or expire within 48 hours',
    needs: ['listInvites'],
    onScreen: '“Needs attention” shows invites that need none.',
    async run(context) {
      const { items, serverTime } = await context.call('listInvites', { attention: true, limit: 100 });
      assume(items.length, 'No invite needs attention.');
      for (const { status, delivery, expiresAt, companyName } of items) {
        check(status === 'pending' || status === 'expired', `"${companyName}" is ${status}`);
        const left = Date.parse(expiresAt) - Date.parse(serverTime);
        const expiresSoon = left > 0 && left <= 48 * 60 * 60 * 1000;
        check(
          delivery === 'bounced' || delivery === 'failed' || expiresSoon,
          `"${companyName}" needs no attention: its email is ${delivery}, and it expires at ${expiresAt}`,
        );
      }
    },
  },
  'invites-attention-complete': {
    title: 'The attention filter misses no open invite that bounced or failed',
    needs: ['listInvites'],
    onScreen: '“Needs attention” is empty although emails have bounced, so nobody sends them again.',
    async run(context) {
      const query = { status: ['pending'], delivery: ['bounced', 'failed'], limit: 100 } as const;
      const { items } = await context.call('listInvites', {
        ...query,
        status: [...query.status],
        delivery: [...query.delivery],
      });
      assume(items.length, 'No email of a pending invite has bounced or failed.');
      const { ids, isComplete } = await readPages(context, 'listInvites', { attention: true, limit: 100 }, 5);
      assume(isComplete, 'There are too many invites to compare.');
      for (const { id, companyName } of items) check(ids.includes(id), `"${companyName}" is missing`);
    },
  },
  'invites-filter-pages': {
    title: 'Filters apply to every page and to the total',
    needs: ['listInvites'],
    onScreen: 'The second page of a filtered list shows rows of any status.',
    async run(context) {
      for (const status of ['pending', 'accepted'] as const) {
        const { pages, ids, isComplete } = await readPages(context, 'listInvites', { status: [status], limit: 2 }, 60);
        if (pages.length < 2) continue;
        for (const item of pages.flatMap(({ items }) => items))
          checkEqual((item as Invite).status, status, 'the status');
        const { total } = pages[0]!;
        if (isComplete && total !== undefined) checkEqual(total, ids.length, `the total of ${status} invites`);
        return;
      }
      throw new NotChecked('There are too few invites of one status for a second page.');
    },
  },
});

async function checkFilter(context: Context, member: 'status' | 'delivery', values: readonly string[]) {
  let found = 0;
  for (const value of values) {
    const { items } = await read(context, 'listInvites', { [member]: [value], limit: 100 });
    found += items.length;
    for (const item of items as readonly Invite[])
      checkEqual(item[member], value, `the ${member} of "${item.companyName}"`);
  }
  const { items } = await read(context, 'listInvites', { limit: 1 });
  assume(items.length, 'There are no invites.');
  check(found > 0, `no ${member} finds an invite`);
}

const read = (context: Context, operation: List['operation'], query: Query) =>
  context.call(operation, query as never) as Promise<Page>;

/** Reads at most `max` pages. */
async function readPages(context: Context, operation: List['operation'], query: Query, max: number) {
  const pages: Page[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(context, operation, { ...query, ...(cursor !== undefined && { cursor }) });
    pages.push(page);
    cursor = page.nextCursor;
  } while (cursor !== undefined && pages.length < max);
  return { pages, ids: pages.flatMap(idsOf), isComplete: cursor === undefined };
}

const idsOf = ({ items }: Page): string[] => items.map(({ id }) => id);

/** Chooses an item, and a word of its company name that is long enough to search for. */
async function pickWord(context: Context, operation: List['operation']) {
  const { items } = await read(context, operation, { limit: 25 });
  for (const item of items) {
    // The last word: all names that cases create begin with the same ones.
    const word = item.companyName.match(/[A-Za-z]{4,}/g)?.at(-1);
    if (word) return { item, word };
  }
  throw new NotChecked('No company name has a word of Latin letters.');
}

async function checkFinds(context: Context, operation: List['operation'], q: string, { id, companyName }: Item) {
  const { ids } = await readPages(context, operation, { q, limit: 100 }, 5);
  check(ids.includes(id), `${JSON.stringify(q)} does not find "${companyName}"`);
}

/** Compares texts by their first letter only: collations differ in all else. */
function isInOrder(a: number | string, b: number | string): boolean {
  if (typeof a === 'number' && typeof b === 'number') return !(a > b);
  const [first, second] = [a, b].map((text) => fold(String(text)).trimStart().charAt(0));
  const areLetters = /^[a-z]$/.test(first!) && /^[a-z]$/.test(second!);
  return !areLetters || first! <= second!;
}

const excerpt = (keys: readonly (number | string)[]) =>
  keys
    .slice(0, 8)
    .map((key) => (typeof key === 'number' ? new Date(key).toISOString() : key))
    .join(', ');
