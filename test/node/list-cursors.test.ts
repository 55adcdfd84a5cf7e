import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ResellerAdapter } from '../../src/adapter/reseller-adapter.ts';
import { createRestAdapter } from '../../src/adapter/rest/rest-adapter.ts';
import { AdapterController, type AdapterHost } from '../../src/controllers/adapter-controller.ts';
import { ListController, type ListQuery } from '../../src/controllers/list-controller.ts';
import { createClock, createMockApi } from '../../mocks/index.ts';

type Query = ListQuery<'listInvites'>;

/** Creates a host with the members that a list needs without rendering. */
function createHost(adapter: ResellerAdapter) {
  const host = new EventTarget() as EventTarget & Pick<AdapterHost, 'adapter'>;
  const noop = () => {};
  Object.assign(host, {
    adapter,
    isConnected: true,
    addController: noop,
    requestUpdate: noop,
    hasAttribute: () => false,
  });
  return host as AdapterHost;
}

/** Opens a list over a mock with 100,000 invites. */
function openList(query: Query) {
  const api = createMockApi({ scenario: 'many', clock: createClock('2026-03-02T09:30:00.000Z') });
  const host = createHost(createRestAdapter({ baseUrl: api.baseUrl, fetch: api.fetch }));
  let cursor: string | undefined;
  const adapters = new AdapterController(host);
  // After its first render, the host is not hydrating.
  adapters.hostUpdated();
  const list = new ListController(host, adapters, {
    operation: 'listInvites',
    getQuery: () => ({ ...query, ...(cursor && { cursor }) }),
    onInvalidCursor: () => assert.fail('The list lost its place.'),
  });
  const goTo = async (to?: string) => {
    cursor = to;
    await list.load();
    assert.equal(list.problem, undefined);
    assert.ok(list.page);
    return list.page;
  };
  return { goTo };
}

describe('a list of 100,000 invites', () => {
  it('pages from first to last: each invite once, in order, until the end', async () => {
    const { goTo } = openList({ sort: '-lastSentAt', limit: 100 });
    const seen = new Set<string>();
    const times: string[] = [];
    let pages = 0;
    let page = await goTo();
    assert.equal(page.previousCursor, undefined);
    for (;;) {
      pages++;
      for (const { id, createdAt, lastSentAt } of page.items) {
        assert.ok(!seen.has(id), `${id} comes twice`);
        seen.add(id);
        // An unsent invite is sorted by its creation.
        times.push(lastSentAt ?? createdAt);
      }
      if (!page.nextCursor) break;
      page = await goTo(page.nextCursor);
    }
    assert.deepEqual([pages, seen.size], [1000, 100_000]);
    assert.ok(times.every((time, index) => index === 0 || time <= (times[index - 1] ?? '')));
  });

  it('pages back the same way', async () => {
    const { goTo } = openList({ sort: 'companyName', limit: 100 });
    const first = await goTo();
    const second = await goTo(first.nextCursor);
    const third = await goTo(second.nextCursor);
    assert.deepEqual((await goTo(third.previousCursor)).items, second.items);
    const start = await goTo(second.previousCursor);
    assert.deepEqual([start.items, start.previousCursor], [first.items, undefined]);
  });
});
