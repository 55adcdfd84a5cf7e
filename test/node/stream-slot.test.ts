import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { runInSlot } from '../../src/adapter/rest/stream-slot.ts';
import { untilAborted } from '../../src/adapter/until-aborted.ts';

const url = 'https://api.example/invites/stream';

/** Replaces a member of an object until the test ends. */
function replace(restore: (() => void)[], object: object, name: string, value: unknown) {
  const earlier = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true });
  restore.push(() => {
    if (earlier) Object.defineProperty(object, name, earlier);
    else delete (object as Record<string, unknown>)[name];
  });
}

/** Web Locks that are shared by all tasks of a test. */
function createLocks() {
  const held = new Set<string>();
  return {
    held,
    async request(name: string, _options: object, run: (lock: object | null) => unknown) {
      if (held.has(name)) return run(null);
      held.add(name);
      try {
        return await run({ name });
      } finally {
        held.delete(name);
      }
    },
  };
}

describe('streams of the pages of an origin', () => {
  const restore: (() => void)[] = [];
  let locks: ReturnType<typeof createLocks>;
  let protocols: { name: string; nextHopProtocol: string }[];

  beforeEach(() => {
    locks = createLocks();
    protocols = [];
    replace(restore, globalThis, 'document', {});
    replace(restore, globalThis, 'origin', 'https://portal.example');
    replace(restore, navigator, 'locks', locks);
    replace(restore, performance, 'getEntriesByType', () => protocols);
  });

  afterEach(() => {
    for (const undo of restore.splice(0).toReversed()) undo();
  });

  it('are limited to three per host over HTTP/1.1, until a slot is free again', async () => {
    const streams = [1, 2, 3].map(() => Promise.withResolvers<string>());
    const running = streams.map(({ promise }) => runInSlot(url, () => promise));
    assert.equal(await runInSlot(url, () => Promise.resolve('fourth')), undefined);
    assert.equal(await runInSlot('https://other.example/', () => Promise.resolve('another host')), 'another host');
    for (const [at, { resolve }] of streams.entries()) resolve(`stream ${at}`);
    assert.deepEqual(await Promise.all(running), ['stream 0', 'stream 1', 'stream 2']);
    assert.equal(await runInSlot(url, () => Promise.resolve('fourth')), 'fourth');
    assert.equal(locks.held.size, 0);
  });

  it('are unlimited over HTTP/2, to that host', async () => {
    protocols = [
      { name: 'https://other.example/a', nextHopProtocol: 'h2' },
      { name: 'https://api.example/invites', nextHopProtocol: 'h2' },
    ];
    assert.equal(await runInSlot(url, () => Promise.resolve(String(locks.held.size))), '0');
    protocols = protocols.slice(0, 1);
    assert.equal(await runInSlot(url, () => Promise.resolve(String(locks.held.size))), '1');
  });

  for (const [where, prepare] of Object.entries({
    'without locks': () => replace(restore, navigator, 'locks', undefined),
    'of a sandboxed frame': () => replace(restore, globalThis, 'origin', 'null'),
    'on Node': () => replace(restore, globalThis, 'document', undefined),
  }))
    it(`take no slot in a page ${where}`, async () => {
      prepare();
      assert.equal(await runInSlot(url, () => Promise.resolve(String(locks.held.size))), '0');
    });

  it('free their slot if they fail', async () => {
    await assert.rejects(
      runInSlot(url, () => Promise.reject(new Error('lost'))),
      /lost/,
    );
    assert.equal(locks.held.size, 0);
  });
});

describe('untilAborted', () => {
  it('rejects immediately with the reason of a signal that is already aborted', async () => {
    const reason = new Error('too late');
    await assert.rejects(untilAborted(new Promise(() => {}), AbortSignal.abort(reason)), reason);
  });
});
