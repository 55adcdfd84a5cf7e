import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createClock, createMockApi, faults } from '../../../mocks/index.ts';
import { type MockServer, serve } from '../../../mocks/node.ts';
import { start } from './client.ts';

describe('control calls', () => {
  const api = createMockApi({ clock: createClock(start) });
  let server: MockServer;
  before(async () => void (server = await serve(api, { port: 0 })));
  after(() => server.close());
  beforeEach(() => api.reset('default'));

  async function call(method: string, path: string, body?: unknown) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(server.url + path, { method, ...(text !== undefined && { body: text }) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  it('switch faults on and off', async () => {
    const fault = { fault: 'unavailable', operation: 'getSession' };
    const { body } = await call('POST', '/_mock/faults', { ...fault, times: 2 });
    assert.deepEqual(body, { active: [{ ...fault, times: 2 }] });
    assert.equal((await call('GET', '/session')).status, 503);
    const listed = await call('GET', '/_mock/faults');
    assert.deepEqual(listed.body['active'], [{ ...fault, times: 1 }]);
    assert.equal((listed.body['items'] as unknown[]).length, Object.keys(faults).length);
    assert.deepEqual((await call('DELETE', '/_mock/faults')).body, { active: [] });
    assert.equal((await call('GET', '/session')).status, 200);
  });

  it('put the clock forward', async () => {
    const { body } = await call('POST', '/_mock/clock', { advance: 60_000 });
    assert.deepEqual(body, { now: '2026-03-02T09:31:00.000Z' });
    assert.equal((await call('GET', '/invites?limit=1')).body['serverTime'], '2026-03-02T09:31:00.000Z');
  });

  it('report what became of a mail', async () => {
    const report = { inviteId: 'inv_40', delivery: 'bounced' };
    assert.deepEqual((await call('POST', '/_mock/deliveries', report)).body, report);
    const { items } = (await call('GET', '/invites?delivery=bounced&limit=1')).body;
    assert.equal((items as { id: string }[])[0]?.id, 'inv_40');
  });

  it('reset without a body to the same scenario', async () => {
    await call('POST', '/_mock/reset', { scenario: 'empty' });
    assert.deepEqual((await call('POST', '/_mock/reset')).body, { current: 'empty' });
  });

  for (const [path, body, detail] of [
    ['/_mock/faults', { fault: 'latnecy' }, /Unknown fault "latnecy"\. Choose one of: latency, jitter/],
    ['/_mock/faults', {}, /Unknown fault undefined/],
    ['/_mock/faults', { fault: 'hang', operation: 'invite' }, /Unknown operation "invite"\. Choose one of: getSession/],
    ['/_mock/faults', { fault: 'hang', times: 'twice' }, /"twice" is not a valid number of times/],
    ['/_mock/reset', { scenario: 'nope' }, /Unknown scenario "nope"\. Choose one of: default/],
    ['/_mock/deliveries', { inviteId: 'inv_99', delivery: 'bounced' }, /no invite "inv_99"/],
    [
      '/_mock/deliveries',
      { inviteId: 'inv_1', delivery: 'lost' },
      /Unknown delivery "lost"\. Choose one of: queued, sent/,
    ],
    ['/_mock/deliveries', {}, /Unknown delivery "undefined"/],
    ['/_mock/clock', { advance: 'far' }, /must be a number of milliseconds/],
    ['/_mock/clock', { advance: -1 }, /must be a number of milliseconds/],
    ['/_mock/clock', { advance: 1e300 }, /must be a number of milliseconds/],
    ['/_mock/reset', '{', /must be a JSON object/],
    ['/_mock/faults', '[]', /must be a JSON object/],
  ] as const)
    it(`refuse ${path} with ${JSON.stringify(body)}`, async () => {
      const reply = await call('POST', path, body);
      assert.equal(reply.status, 422);
      assert.equal(reply.body['code'], 'validation-failed');
      assert.match(String(reply.body['detail']), detail);
      assert.equal(api.scenario, 'default');
    });

  it('may come from pages of other origins', async () => {
    const headers = { Origin: 'https://portal.example', 'Access-Control-Request-Method': 'DELETE' };
    const preflight = await fetch(`${server.url}/_mock/faults`, { method: 'OPTIONS', headers });
    assert.match(preflight.headers.get('Access-Control-Allow-Methods') ?? '', /DELETE/);
  });

  it('are nothing that a page without a server has', async () => {
    assert.equal((await api.fetch(`${api.baseUrl}/_mock/faults`)).status, 404);
  });
});
