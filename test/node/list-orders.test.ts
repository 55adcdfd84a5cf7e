import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { AdapterError } from '../../src/adapter/adapter-error.ts';
import { mergeRefreshedPage } from '../../src/controllers/merge-refreshed-page.ts';
import type { AdapterErrorEvent, InviteListQuery, InvitePage } from '../../src/index.ts';
import { settle } from '../support/fake-host.ts';
import { holdMethod } from '../support/held-method.ts';
import { idsOf, minutes, openListHost, pageOf, row } from '../support/list-host.ts';
import { keepQuiet } from '../support/quiet-on-node.ts';

type Step =
  /** The user changes the query. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'refresh' }
  /** A call ends: the one at this index among the open calls. */
  | { readonly kind: 'answer'; readonly call: number; readonly how: 'resolve' | 'reject' }
  /** The row on every page changes, and the list receives the event. */
  | { readonly kind: 'change' }
  /** An invite is created, and the list receives the event. */
  | { readonly kind: 'arrive' };

/** Maximum number of open calls. */
const maxOpen = 5;

/** Opens a list over a server under the test's control, with a model of the expected state. */
async function openList() {
  const { method: listInvites, calls } = holdMethod<InviteListQuery, InvitePage>();
  const host = openListHost({ listInvites }, { q: 'query 1' });
  const { list } = host;
  const open: { readonly query: string; readonly page: InvitePage; readonly index: number }[] = [];
  const arrived: string[] = [];
  const errors: string[] = [];
  host.addEventListener('adapter-error', (event) =>
    errors.push(String((event as AdapterErrorEvent).error.meta['query'])),
  );
  let [queries, version] = [1, 0];
  const common = () => row('common', { companyName: `version ${version}` });
  const newRows = () => arrived.map((id, index) => row(id, { createdAt: minutes(index + 1) }));

  /** The expected state. */
  const expected = {
    waitsFor: undefined as number | undefined,
    isQuiet: false,
    shown: undefined as string | undefined,
    problem: undefined as string | undefined,
    errors: [] as string[],
  };

  /**
   * Registers the call that the list has just made. Its reply has the server's current data, however late it arrives.
   */
  function takeCall(isQuiet: boolean) {
    const index = calls.length - 1;
    const query = calls[index]?.input.q ?? '';
    const items = [...newRows().toReversed(), row(query), common()];
    open.push({ query, index, page: pageOf(items, { serverTime: minutes(arrived.length) }) });
    Object.assign(expected, { waitsFor: index, isQuiet });
  }

  function answer(place: number, how: 'resolve' | 'reject') {
    const [call] = open.splice(place, 1);
    if (!call) return;
    const { query, page, index } = call;
    if (how === 'resolve') calls[index]?.resolve(page);
    else calls[index]?.reject(new AdapterError('unavailable', { meta: { query } }));
    if (index !== expected.waitsFor) return;
    expected.waitsFor = undefined;
    expected.problem = how === 'reject' ? query : undefined;
    if (how === 'resolve') expected.shown = query;
    else expected.errors.push(query);
  }

  async function take(step: Step) {
    const before = calls.length;
    if (step.kind === 'ask') host.ask({ q: `query ${++queries}` });
    if (step.kind === 'refresh') void list.refresh(mergeRefreshedPage);
    if (step.kind === 'answer') answer(step.call, step.how);
    if (step.kind === 'change') {
      version++;
      list.upsert(common());
    }
    if (step.kind === 'arrive') {
      arrived.push(`new ${arrived.length + 1}`);
      list.noteNewItem(newRows().at(-1)!);
    }
    await settle();
    if (calls.length > before) takeCall(step.kind === 'refresh');
  }

  function check(words: string) {
    const { items, page, busy, problem, newItemIds } = list;
    const seen = {
      shown: page && idsOf(items).filter((id) => !arrived.includes(id)),
      busy,
      problem: problem?.meta['query'],
      errors,
      version: page && items.find(({ id }) => id === 'common')?.companyName,
      twice: idsOf(items).filter((id, index, all) => all.indexOf(id) !== index),
      unseen: page ? arrived.filter((id) => !newItemIds.has(id) && !idsOf(items).includes(id)) : [],
      seenAndNew: idsOf(items).filter((id) => newItemIds.has(id)),
    };
    const { shown, problem: failed, waitsFor, isQuiet, errors: reported } = expected;
    assert.deepEqual(
      seen,
      {
        shown: shown && [shown, 'common'],
        busy: waitsFor !== undefined && !isQuiet,
        problem: failed,
        errors: reported,
        version: shown && `version ${version}`,
        twice: [],
        unseen: [],
        seenAndNew: [],
      },
      words,
    );
  }

  await settle();
  takeCall(false);
  return { host, take, check, open };
}

/** Performs all steps after the first call, and checks the list after each. */
async function run(steps: readonly Step[]) {
  const { host, take, check, open } = await openList();
  for (const [index, step] of steps.entries()) {
    if ((step.kind === 'ask' || step.kind === 'refresh') && open.length >= maxOpen) continue;
    const place = step.kind === 'answer' && open.length ? step.call % open.length : 0;
    await take(step.kind === 'answer' ? { ...step, call: place } : step);
    check(JSON.stringify(steps.slice(0, index + 1)));
  }
  host.remove();
}

/** Yields all orders in which queries and their replies, successful or not, can follow each other. */
function* orders(toAsk: number, open = 0): Generator<readonly Step[]> {
  if (toAsk === 0 && open === 0) yield [];
  if (toAsk > 0) for (const rest of orders(toAsk - 1, open + 1)) yield [{ kind: 'ask' }, ...rest];
  for (let call = 0; call < open; call++)
    for (const rest of orders(toAsk, open - 1))
      for (const how of ['resolve', 'reject'] as const) yield [{ kind: 'answer', call, how }, ...rest];
}

/** Yields all sequences of this many steps. */
function* sequences(steps: readonly Step[], length: number): Generator<readonly Step[]> {
  if (length === 0) yield [];
  else for (const rest of sequences(steps, length - 1)) for (const step of steps) yield [step, ...rest];
}

const live: readonly Step[] = [{ kind: 'change' }, { kind: 'arrive' }];

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'ask' } as const) },
  fc.constant({ kind: 'refresh' } as const),
  fc.constant({ kind: 'change' } as const),
  fc.constant({ kind: 'arrive' } as const),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      call: fc.nat(maxOpen - 1),
      how: fc.constantFrom('resolve' as const, 'reject' as const),
    }),
  },
);

describe('a list with replies in any order shows the latest query, or that it is busy', () => {
  keepQuiet();

  for (const [count, all] of [1, 2, 3, 4].entries())
    it(`in every order of ${count + 1} calls, with changes after every step`, async () => {
      let runs = 0;
      for (const order of orders(all)) {
        runs++;
        // Each order begins with a query; the first call exists from the start.
        await run(order.flatMap((step) => [step, ...live]).slice(1));
      }
      assert.equal(runs, [2, 12, 120, 1680][count]);
    });

  it('in every order of replies to five open calls', async () => {
    const asks: readonly Step[] = Array.from({ length: 4 }, () => ({ kind: 'ask' }));
    let runs = 0;
    for (const order of orders(0, 5)) {
      runs++;
      await run([...asks, ...order.flatMap((step) => [step, ...live])]);
    }
    assert.equal(runs, 120 * 2 ** 5);
  });

  it('in every sequence of five queries, refreshes and replies to the oldest call', async () => {
    const steps: readonly Step[] = [
      { kind: 'ask' },
      { kind: 'refresh' },
      { kind: 'answer', call: 0, how: 'resolve' },
      { kind: 'answer', call: 0, how: 'reject' },
    ];
    for (const sequence of sequences(steps, 5)) await run(sequence);
  });

  it('in random orders of up to five open calls, with refreshes and changes in between', async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyStep, { maxLength: 40 }), run), { numRuns: 300 });
  });
});
