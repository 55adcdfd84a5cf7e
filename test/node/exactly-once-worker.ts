// Runs in a worker thread, because the test runner traces every promise of its own thread, which doubles the time.
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import { isAdapterError } from '../../src/adapter/adapter-error.ts';
import { createRestAdapter, type RestAdapter } from '../../src/adapter/rest/rest-adapter.ts';
import { createClock, createMockApi, type MockApi } from '../../mocks/index.ts';

/** Options of the worker thread. */
export interface WorkerOptions {
  readonly job: JobName;
  /** Number of interleavings to try. */
  readonly runs: number;
}

/** The possible outcomes of a request. */
const outcomes = [
  'answered',
  'lost before it arrived',
  'applied, reply lost',
  'applied, reply too late',
  'never arrived, no reply',
  'applied, then signed out',
  'signed out',
] as const;
type Outcome = (typeof outcomes)[number];

const timeout = 30_000;
const problem = (status: number) => Response.json({ type: 'about:blank', title: '', status }, { status });

/** A network between adapter and mock that applies an outcome to each request, in an order picked by the scheduler. */
function createNetwork(api: MockApi, script: readonly Outcome[], scheduler: fc.Scheduler): typeof fetch {
  const remaining = [...script];
  const turn = (label: string) => scheduler.schedule(Promise.resolve(), label);
  const silence = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      // Concurrent requests share the clock, so they time out together.
      mock.timers.tick(timeout);
    });
  return async (input, init) => {
    const request = new Request(input, init);
    const outcome = remaining.shift() ?? 'answered';
    await turn(`${outcome}: arrives`);
    if (outcome === 'lost before it arrived') throw new TypeError('fetch failed');
    if (outcome === 'never arrived, no reply') return silence(request.signal);
    if (outcome === 'signed out') return problem(401);
    const response = await api.handle(request);
    await turn(`${outcome}: returns`);
    if (outcome === 'applied, then signed out') return problem(401);
    if (outcome === 'applied, reply lost') throw new TypeError('fetch failed');
    if (outcome === 'applied, reply too late') return silence(request.signal);
    return response;
  };
}

/** Retries under the same key until the outcome is known, as a user would. */
async function untilDefinite<Reply>(act: () => Promise<Reply>): Promise<Reply> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!isAdapterError(error) || (error.outcome === 'rejected' && error.code !== 'unauthenticated')) throw error;
    }
  }
}

interface Job {
  readonly act: (adapter: RestAdapter, idempotencyKey: string) => Promise<unknown>;
  /** Counts how often the server applied the job. */
  readonly countEffects: (adapter: RestAdapter) => Promise<number>;
  /** Runs before the job, over a network without faults. */
  readonly prepare?: (adapter: RestAdapter, api: MockApi) => Promise<void>;
}

const { signal } = new AbortController();
const billingContact = { email: 'accounts@brightwater.example', phone: '+442079460018' };
const newInvite = {
  companyName: 'Harbour Ltd',
  contactName: 'Nora',
  contactEmail: 'nora@harbour.example',
  billingContact,
};
const newCustomer = {
  companyName: 'Harbour Ltd',
  address: { country: 'IE', line1: '1 Quay Street', city: 'Galway', region: 'Co. Galway', postalCode: 'H91 E2R8' },
  technicalContact: { email: 'ops@harbour.example' },
  billingContact,
};

const jobs = {
  addCustomer: {
    act: (adapter, idempotencyKey) => adapter.addCustomer(newCustomer, { signal, idempotencyKey }),
    countEffects: async (adapter) => (await adapter.listCustomers({}, { signal })).items.length,
  },
  inviteCustomer: {
    act: (adapter, idempotencyKey) => adapter.inviteCustomer(newInvite, { signal, idempotencyKey }),
    countEffects: async (adapter) => (await adapter.listInvites({}, { signal })).items.length,
  },
  resendInvite: {
    async prepare(adapter, api) {
      await adapter.inviteCustomer(newInvite, { signal, idempotencyKey: 'first' });
      api.clock.advance(61_000);
    },
    async act(adapter, idempotencyKey) {
      await adapter.resendInvite({ id: 'inv_1' }, { signal, idempotencyKey });
    },
    countEffects: async (adapter) => ((await adapter.listInvites({}, { signal })).items[0]?.timesSent ?? 0) - 1,
  },
} as const satisfies Readonly<Record<string, Job>>;
export type JobName = keyof typeof jobs;

const options = workerData as WorkerOptions;
const { act, countEffects, prepare }: Job = jobs[options.job];

const interleaving = fc.asyncProperty(
  fc.array(fc.constantFrom(...outcomes), { maxLength: 8 }),
  fc.integer({ min: 1, max: 3 }),
  fc.scheduler(),
  async (script, copies, scheduler) => {
    const api = createMockApi({ scenario: 'empty', clock: createClock('2026-03-02T09:30:00Z') });
    const calm = createRestAdapter({ baseUrl: api.baseUrl, fetch: (...call) => api.handle(new Request(...call)) });
    await prepare?.(calm, api);
    const adapter = createRestAdapter({
      baseUrl: api.baseUrl,
      timeout,
      fetch: createNetwork(api, script, scheduler),
      onUnauthenticated: () => {},
    });
    const key = '5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d';
    const work = Array.from({ length: copies }, () => untilDefinite(() => act(adapter, key)));
    await scheduler.waitFor(Promise.all(work));
    assert.equal(await countEffects(calm), 1);
    assert.deepEqual(api.contractViolations, []);
  },
);

mock.timers.enable({ apis: ['setTimeout'] });
// A failure ends the thread with its seed and the smallest failing interleaving.
await fc.assert(interleaving, { numRuns: options.runs });
