import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { after, describe, it, mock } from 'node:test';
import { type AdapterError, isAdapterError } from '../../src/adapter/adapter-error.ts';
import { createRestAdapter } from '../../src/adapter/rest/rest-adapter.ts';
import { canHit, createClock, createMockApi, faults } from '../../mocks/index.ts';
import { serve } from '../../mocks/node.ts';
import { newInvite, prepareCalls, write } from '../support/every-operation.ts';
import { expected, type Expectation, type FaultName } from '../support/expected-errors.ts';

const entries = Object.entries(expected) as [FaultName, (typeof expected)[FaultName]][];
const watched = entries.filter(([name]) => canHit(name, 'watchInvites'));
const hasRetryAfter = ([, { watches }]: (typeof entries)[number]) => watches === 'waits';
/** A timeout in milliseconds that no call exceeds, however busy the machine. */
const longTimeoutMs = 300_000;
let cells = 0;

/** Calls every operation over real sockets while all requests meet the fault. */
async function meetFault(fault: FaultName, faultDelay: number, timeout: number) {
  const api = createMockApi({ faultDelay, clock: createClock('2026-03-02T09:30:00Z') });
  const server = await serve(api, { port: 0 });
  try {
    const calm = createRestAdapter({ baseUrl: server.url, timeout: longTimeoutMs });
    const calls = await prepareCalls(calm, api);
    const adapter = createRestAdapter({ baseUrl: server.url, timeout });
    const seen = await Promise.all(
      calls
        .filter(({ operation }) => canHit(fault, operation))
        .map(async (call) => {
          const restore = api.inject({ fault, operation: call.operation });
          const outcome = await describeOutcome(call.run(adapter));
          restore();
          return { operation: call.operation, acts: call.acts, seen: outcome };
        }),
    );
    assert.deepEqual(api.contractViolations, []);
    return seen;
  } finally {
    await server.close();
  }
}

/** The first connection of the event stream meets the fault; then invites change until the stream reports one. */
async function watchThrough(fault: FaultName) {
  const api = createMockApi({ scenario: 'empty', faultDelay: 20 });
  const server = await serve(api, { port: 0 });
  const stop = new AbortController();
  const adapter = createRestAdapter({ baseUrl: server.url, timeout: fault === 'hang' ? 300 : longTimeoutMs });
  try {
    api.inject({ fault, operation: 'watchInvites', times: 'once' });
    const reader = adapter.watchInvites({}, { signal: stop.signal })[Symbol.asyncIterator]();
    const change = setInterval(() => void adapter.inviteCustomer(newInvite, write(stop.signal)).catch(() => {}), 50);
    const outcome = await describeOutcome(reader.next());
    clearInterval(change);
    assert.deepEqual(api.contractViolations, []);
    return outcome;
  } finally {
    stop.abort();
    await server.close();
  }
}

/** Resolves after all pending work that needs no timers. */
async function settle() {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Asserts that a stream reconnects exactly after the given time, and continues. */
async function assertWaits(fault: FaultName, milliseconds: number) {
  mock.timers.enable({ apis: ['setTimeout'] });
  const api = createMockApi({ scenario: 'empty', clock: createClock('2026-03-02T09:30:00Z') });
  const server = await serve(api, { port: 0 });
  const stop = new AbortController();
  const network = new EventEmitter();
  let connections = 0;
  const adapter = createRestAdapter({
    baseUrl: server.url,
    async fetch(...call) {
      if (!String(call[0]).endsWith('/invites/events')) return fetch(...call);
      connections++;
      const response = await connect(...call);
      network.emit('answered');
      return response;
    },
  });
  try {
    api.inject({ fault, operation: 'watchInvites', times: 'once' });
    const refused = once(network, 'answered');
    let hasEnded = false;
    const reader = adapter.watchInvites({}, { signal: stop.signal })[Symbol.asyncIterator]();
    const next = reader.next().finally(() => (hasEnded = true));
    // The assertions report an early end.
    next.catch(() => {});
    await refused;
    await settle();
    mock.timers.tick(milliseconds - 1);
    await settle();
    assert.deepEqual({ connections, hasEnded }, { connections: 1, hasEnded: false });
    const opened = once(network, 'answered');
    mock.timers.tick(1);
    await settle();
    assert.equal(connections, 2);
    await opened;
    await adapter.inviteCustomer(newInvite, write(stop.signal));
    assert.equal((await next).value?.companyName, newInvite.companyName);
    assert.deepEqual(api.contractViolations, []);
  } finally {
    mock.timers.reset();
    stop.abort();
    await server.close();
  }
}

/** Buffers the whole response, so that reading it needs no more sockets, only turns of the event loop. */
async function connect(...call: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...call);
  return response.ok ? response : new Response(await response.arrayBuffer(), response);
}

async function describeOutcome(call: Promise<unknown>): Promise<Expectation> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return 'succeeds';
  assert.ok(isAdapterError(error), `not an AdapterError: ${String(error)}`);
  return describeError(error);
}

function describeError({ code, outcome, retryable, retryAfter, fieldErrors }: AdapterError): Expectation {
  const summary = [code, outcome, retryable ? 'retryable' : 'final'];
  return [
    ...summary,
    ...(retryAfter === undefined ? [] : [`after ${retryAfter} s`]),
    ...(fieldErrors.length ? ['on fields'] : []),
  ].join(', ');
}

describe('every fault in every operation', { concurrency: 16 }, () => {
  it('has an expectation for each fault', () => {
    assert.deepEqual(Object.keys(expected).toSorted(), Object.keys(faults).toSorted());
  });

  for (const [fault, { reads, acts, except = {}, delay = 20, timeout = longTimeoutMs }] of entries)
    it(`${fault}: reads ${reads}; writes ${acts}`, async () => {
      const seen = await meetFault(fault, delay, timeout);
      cells += seen.length;
      const unexpected = seen.filter((cell) => cell.seen !== (except[cell.operation] ?? (cell.acts ? acts : reads)));
      assert.deepEqual(unexpected, []);
    });

  for (const [fault, { watches = 'succeeds' }] of watched.filter((each) => !hasRetryAfter(each)))
    it(`${fault}: stream ${watches}`, async () => {
      assert.equal(await watchThrough(fault), watches);
      cells++;
    });
});

// In sequence, because they share mocked timers.
describe('a stream with Retry-After', () => {
  for (const [fault] of watched.filter(hasRetryAfter))
    it(`${fault}: waits 30 s, then succeeds`, async () => {
      await assertWaits(fault, 30_000);
      cells++;
    });

  after(() => console.error(`${cells} pairs of fault and operation`));
});
