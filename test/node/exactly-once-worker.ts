// Runs in a worker thread: the test runner traces every promise of its own thread, which costs as much as the work itself.
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import { isAdapterError } from '../../src/adapter/adapter-error.ts';
import { createRestAdapter, type RestAdapter } from '../../src/adapter/rest/rest-adapter.ts';
import { createClock, createMockApi, type MockApi } from '../../mocks/index.ts';

/** What the thread is told to do. */
export interface Order {
  readonly job: JobName;
  /** How many interleavings to try. */
  readonly runs: number;
}

/** What becomes of one request. */
const fates = [
  'answered',
  'lost before it arrived',
  'carried out, reply lost',
  'carried out, reply too late',
  'hangs, never arrived',
  'carried out, then signed out',
  'signed out',
] as const;
type Fate = (typeof fates)[number];

const timeout = 30_000;
const problem = (status: number) => Response.json({ type: 'about:blank', title: '', status }, { status });

/** A network between adapter and mock in which each request meets its fate, in an order that the scheduler picks. */
function createNetwork(api: MockApi, script: readonly Fate[], scheduler: fc.Scheduler): typeof fetch {
  const remaining = [...script];
  const turn = (label: string) => scheduler.schedule(Promise.resolve(), label);
  const silence = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      // Time passes for all that run beside it as well: they time out together.
      mock.timers.tick(timeout);
    });
  return async (input, init) => {
    const request = new Request(input, init);
    const fate = remaining.shift() ?? 'answered';
    await turn(`${fate}: arrives`);
    if (fate === 'lost before it arrived') throw new TypeError('fetch failed');
    if (fate === 'hangs, never arrived') return silence(request.signal);
    if (fate === 'signed out') return problem(401);
    const response = await api.handle(request);
    await turn(`${fate}: returns`);
    if (fate === 'carried out, then signed out') return problem(401);
    if (fate === 'carried out, reply lost') throw new TypeError('fetch failed');
    if (fate === 'carried out, reply too late') return silence(request.signal);
    return response;
  };
}

/** What a user does about an open outcome: tries again under the same key, until there is a definite answer. */
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
  /** How often the job was carried out, as the server sees it. */
  readonly countEffects: (adapter: RestAdapter) => Promise<number>;
  /** Before the job, over a network without faults. */
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

const order = workerData as Order;
const { act, countEffects, prepare }: Job = jobs[order.job];

const interleaving = fc.asyncProperty(
  fc.array(fc.constantFrom(...fates), { maxLength: 8 }),
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
// A failure ends the thread with its seed and the smallest interleaving that fails.
await fc.assert(interleaving, { numRuns: order.runs });
