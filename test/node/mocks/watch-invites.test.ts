import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { createMockAdapter } from '../../../mocks/adapter/mock-adapter.ts';
import { interceptInPage } from '../../../mocks/page.ts';
import { serve } from '../../../mocks/node.ts';
import type { Invite } from '../../../src/contract/models.ts';
import { ChangeLog } from '../../../src/server/change-log.ts';
import { openEventStream } from '../../../src/server/event-stream.ts';
import { newestToken, registration, setup, setupState } from './client.ts';
import { StreamReader } from './stream-reader.ts';

type Mock = ReturnType<typeof setup>;

async function watch({ api }: Mock, lastEventId?: string, signal?: AbortSignal) {
  const headers = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId };
  const request = new Request(`${api.baseUrl}/invites/events`, { headers, signal: signal ?? null });
  const response = await api.handle(request);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('Content-Type'), 'text/event-stream');
  return new StreamReader(response.body!);
}

/** Reads the id and the invite of the next event. */
async function nextInvite(reader: StreamReader): Promise<{ id: string; invite: Invite }> {
  const { id = '', event, data = '' } = (await reader.next()) ?? {};
  assert.equal(event, 'invite');
  return { id, invite: JSON.parse(data) as Invite };
}

/** Streams the changes of a state, as the handler does. */
const streamInvites = (state: Awaited<ReturnType<typeof setupState>>, signal: AbortSignal) =>
  openEventStream({
    adapter: createMockAdapter(state),
    signal,
    lastEventId: undefined,
    check: () => {},
    onError: (error) => assert.fail(String(error)),
  });

const numberOf = (id: string) => Number(id.split('.')[1]);

describe('watching invites', () => {
  it('tells of each change: created, sent again, accepted, revoked', async () => {
    const mock = setup();
    const reader = await watch(mock);
    assert.equal((await reader.next())?.['retry'], '2000');
    await mock.invite();
    mock.api.clock.advance(60_000);
    await mock.post('/invites/inv_41/resend');
    await mock.post('/registrations', { ...registration, token: await newestToken(mock.api) });
    await mock.invite({ contactEmail: 'other@harbour-light.example' });
    const { body } = await mock.post('/invites/inv_42/revoke');

    const changes = [];
    for (let count = 0; count < 5; count++) changes.push(await nextInvite(reader));
    assert.deepEqual(
      changes.map(({ invite: { id, status, timesSent } }) => [id, status, timesSent]),
      [
        ['inv_41', 'pending', 1],
        ['inv_41', 'pending', 2],
        ['inv_41', 'accepted', 2],
        ['inv_42', 'pending', 1],
        ['inv_42', 'revoked', 1],
      ],
    );
    assert.deepEqual(changes.at(-1)?.invite, body.invite, 'as the reply has it');
    assert.deepEqual(
      changes.map(({ id }) => numberOf(id)),
      [1, 2, 3, 4, 5],
    );
    await reader.cancel();
  });

  it('tells what became of a mail, as its provider reports it', async () => {
    const mock = setup();
    const { body } = await mock.invite();
    const reader = await watch(mock);
    await reader.next();
    await mock.api.reportDelivery('inv_41', 'delivered');
    const { invite } = await nextInvite(reader);
    assert.deepEqual(invite, {
      ...body.invite,
      delivery: 'delivered',
      sendings: [{ ...body.invite.sendings?.[0], delivery: 'delivered' }],
    });
    await reader.cancel();
  });

  it('says nothing of what failed, nor of what was only looked at', async () => {
    const mock = setup();
    const reader = await watch(mock);
    await reader.next();
    await mock.invite({ companyName: '' });
    await mock.post('/invites/inv_999/revoke');
    await mock.invite({}, '"one"');
    await mock.invite({}, '"one"');
    await mock.post('/invites/inv_41/link');
    await mock.post('/registrations/open', { token: await newestToken(mock.api) });
    await mock.post('/invites/inv_41/revoke');
    assert.equal((await nextInvite(reader)).invite.status, 'pending');
    assert.equal((await nextInvite(reader)).invite.status, 'revoked');
    await reader.cancel();
  });

  it('shows only what this user may do', async () => {
    const state = await setupState('reader');
    const reader = new StreamReader(streamInvites(state, new AbortController().signal));
    await reader.next();
    state.inviteLog.append(state.db.invites.get('inv_40')!);
    assert.deepEqual((await nextInvite(reader)).invite.allowedActions, []);
    await reader.cancel();
  });

  it('takes a session with the right to read invites', async () => {
    const { api } = setup({ scenario: 'signed-out' });
    assert.equal((await api.handle(new Request(`${api.baseUrl}/invites/events`))).status, 401);
  });
});

describe('coming back to the stream', () => {
  it('goes on after the last event that came', async () => {
    const mock = setup();
    const first = await watch(mock);
    await first.next();
    await mock.invite();
    const { id } = await nextInvite(first);
    await first.cancel();
    await mock.post('/invites/inv_41/revoke');
    await mock.invite();
    const second = await watch(mock, id);
    assert.deepEqual(await second.next(), { retry: '2000', id });
    assert.equal((await nextInvite(second)).invite.status, 'revoked');
    assert.equal((await nextInvite(second)).invite.id, 'inv_42');
    await second.cancel();
  });

  it('misses nothing, even if no event had come before', async () => {
    const mock = setup();
    const first = await watch(mock);
    const { id } = (await first.next())!;
    await first.cancel();
    await mock.invite();
    const second = await watch(mock, id);
    await second.next();
    assert.equal((await nextInvite(second)).invite.id, 'inv_41');
    await second.cancel();
  });

  for (const [name, lastEventId] of [
    ['of an earlier start', 'gone.1'],
    ['that means nothing', 'x'],
  ] as const)
    it(`asks to load the lists anew after an id ${name}`, async () => {
      const mock = setup();
      const reader = await watch(mock, lastEventId);
      const { id, event, data } = (await reader.next())!;
      assert.deepEqual([event, data], ['reset', '{}']);
      await mock.invite();
      assert.equal(numberOf((await nextInvite(reader)).id), numberOf(id!) + 1);
      await reader.cancel();
    });

  it('asks for it after an id that is too old, as the log has an end', async () => {
    const { db } = await setupState();
    const row = db.invites.get('inv_1')!;
    const log = new ChangeLog(3);
    const ids = [log.lastId];
    for (let count = 0; count < 5; count++) {
      log.append(row);
      ids.push(log.lastId);
    }
    assert.deepEqual(
      ids.map((id) => log.changesAfter(id)?.length),
      [undefined, undefined, 3, 2, 1, 0],
    );
    assert.equal(log.changesAfter(ids[5]!.replace('5', '6')), undefined, 'nor is the future known');
  });
});

describe('the end of the stream', () => {
  it('leaves nobody behind: cancelled, aborted, or aborted beforehand', async () => {
    const state = await setupState();
    const controllers = [new AbortController(), new AbortController(), new AbortController()] as const;
    controllers[2].abort();
    const [cancelled, aborted, late] = controllers.map(
      ({ signal }) => new StreamReader(streamInvites(state, signal)),
    ) as [StreamReader, StreamReader, StreamReader];
    assert.ok((await cancelled.next())?.['retry']);
    assert.ok((await aborted.next())?.['retry']);
    assert.equal(state.inviteLog.watcherCount, 2);
    await cancelled.cancel();
    assert.equal(state.inviteLog.watcherCount, 1);
    controllers[1].abort();
    assert.equal(state.inviteLog.watcherCount, 0);
    assert.equal(await aborted.next(), undefined);
    assert.equal(await late.next(), undefined);
    state.inviteLog.append(state.db.invites.get('inv_1')!);
  });

  it('comes with a reset, and the way back leads to the new state', async () => {
    const mock = setup();
    const reader = await watch(mock);
    const { id } = (await reader.next())!;
    mock.api.reset('empty');
    assert.equal(await reader.next(), undefined);
    const again = await watch(mock, id);
    assert.equal((await again.next())?.['event'], 'reset');
    await again.cancel();
  });

  it('comes at once in a world that has ended', async () => {
    const state = await setupState();
    state.inviteLog.end();
    const reader = new StreamReader(streamInvites(state, new AbortController().signal));
    assert.ok((await reader.next())?.['id'], 'with an id that leads to a reset');
    assert.equal(await reader.next(), undefined);
    assert.equal(state.inviteLog.watcherCount, 0);
  });

  it('is far off while nothing happens: a comment every 15 seconds', async (context) => {
    context.mock.timers.enable({ apis: ['setInterval'] });
    const reader = await watch(setup());
    await reader.next();
    context.mock.timers.tick(15_000);
    assert.deepEqual(await reader.next(), { '': 'still here' });
    await reader.cancel();
    context.mock.timers.tick(60_000);
  });
});

describe('a stream of invites', () => {
  it('runs over real HTTP, and hears when its client has gone', async () => {
    const mock = setup();
    let heard: Request | undefined;
    const server = await serve({ ...mock.api, handle: (request) => mock.api.handle((heard = request)) }, { port: 0 });
    const controller = new AbortController();
    const response = await fetch(`${server.url}/invites/events`, { signal: controller.signal });
    const reader = new StreamReader(response.body!);
    await reader.next();
    await mock.invite();
    assert.equal((await nextInvite(reader)).invite.id, 'inv_41');
    const gone = once(heard!.signal, 'abort');
    controller.abort();
    await gone;
    await server.close();
  });

  it('runs in a page', async () => {
    const mock = setup();
    const end = interceptInPage(mock.api);
    const response = await fetch(`${mock.api.baseUrl}/invites/events`);
    const reader = new StreamReader(response.body!);
    await reader.next();
    await mock.invite();
    assert.equal((await nextInvite(reader)).invite.id, 'inv_41');
    await reader.cancel();
    end();
  });
});
