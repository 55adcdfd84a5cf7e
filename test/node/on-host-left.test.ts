import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onHostLeft } from '../../src/controllers/on-host-left.ts';
import { FakeHost } from '../support/fake-host.ts';

/** Connects a host, and counts the callbacks. */
function connectHost() {
  const host = new FakeHost();
  let departures = 0;
  host.addController({ hostDisconnected: () => onHostLeft(host, () => departures++) });
  host.connect();
  return { host, departures: () => departures };
}

const nextMicrotask = () => Promise.resolve();

describe('onHostLeft', () => {
  it('calls back a microtask after the host has left', async () => {
    const { host, departures } = connectHost();
    host.remove();
    assert.equal(departures(), 0);
    await nextMicrotask();
    assert.equal(departures(), 1);
  });

  it('ignores a move', async () => {
    const { host, departures } = connectHost();
    host.move();
    await nextMicrotask();
    assert.equal(departures(), 0);
  });

  it('calls back each time the host leaves', async () => {
    const { host, departures } = connectHost();
    for (const _ of [1, 2]) {
      host.remove();
      await nextMicrotask();
      host.connect();
    }
    assert.equal(departures(), 2);
  });
});
