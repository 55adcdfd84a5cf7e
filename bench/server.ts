// `npm run bench:server`: measures the CPU time of a request to the handler, compared with the same in-memory adapter behind
// bare Hono routes, which validate nothing and keep no idempotency keys.
import { availableParallelism } from 'node:os';
import { Hono } from 'hono';
import { createMockAdapter } from '../mocks/adapter/mock-adapter.ts';
import { createClock } from '../mocks/clock.ts';
import { createMockState } from '../mocks/mock-state.ts';
import type { NewInvite } from '../src/contract/models.ts';
import { createRestHandler } from '../src/server/rest-handler.ts';
import { summarize } from './statistics.ts';

type Handle = (request: Request) => Response | Promise<Response>;

const origin = 'https://api.example';
const pairs = 31;
const requestsPerRun = 400;
/** By how much the handler may exceed the bare routes. */
const limits = { read: 1.5, write: 2.5 } as const;

const input: NewInvite = {
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@lighthouse-optics.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
};

async function createAdapter() {
  const registrationUrl = 'https://portal.example/';
  const state = await createMockState('default', { registrationUrl, clock: createClock(), latency: 0 });
  return { session: state.session, adapter: createMockAdapter(state) };
}

async function createHandler(): Promise<Handle> {
  const { session, adapter } = await createAdapter();
  return createRestHandler({ authenticate: () => session, adapter: () => adapter, validateReplies: false });
}

async function createBareRoutes(): Promise<Handle> {
  const { adapter } = await createAdapter();
  const signal = new AbortController().signal;
  const app = new Hono();
  app.get('/invites', async (context) => {
    const { limit, ...query } = context.req.query();
    return context.json(await adapter.listInvites({ ...query, limit: Number(limit) }, { signal }));
  });
  app.post('/invites', async (context) =>
    context.json(await adapter.inviteCustomer(await context.req.json(), { signal, idempotencyKey: '' }), 201),
  );
  return (request) => app.fetch(request);
}

const read = () => new Request(`${origin}/invites?limit=25&sort=companyName`);
const write = () =>
  new Request(`${origin}/invites`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${crypto.randomUUID()}"` },
    body: JSON.stringify(input),
  });

/** Returns the CPU time of one request, in microseconds. */
async function measure(handle: Handle, createRequest: () => Request): Promise<number> {
  const requests = Array.from({ length: requestsPerRun }, createRequest);
  globalThis.gc?.();
  const before = process.cpuUsage();
  for (const request of requests) {
    const response = await handle(request);
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    await response.arrayBuffer();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / requestsPerRun;
}

console.log(`${process.version}, ${availableParallelism()} CPUs, ${pairs} pairs of ${requestsPerRun} requests each\n`);
for (const [name, createRequest, limit] of [
  ['GET /invites', read, limits.read],
  ['POST /invites', write, limits.write],
] as const) {
  const handler: number[] = [];
  const bare: number[] = [];
  for (let pair = -3; pair < pairs; pair++) {
    // Fresh servers for each pair, so that rows written earlier cost neither of them anything.
    const costs = [
      await measure(await createHandler(), createRequest),
      await measure(await createBareRoutes(), createRequest),
    ] as const;
    // The first pairs warm up the compiler.
    if (pair < 0) continue;
    handler.push(costs[0]);
    bare.push(costs[1]);
  }
  const [ours, theirs] = [summarize(handler).median, summarize(bare).median];
  const ratio = ours / theirs;
  console.log(`${name}: ${ours.toFixed(0)} µs, bare ${theirs.toFixed(0)} µs: ${ratio.toFixed(2)} × (limit ${limit} ×)`);
  if (ratio > limit) process.exitCode = 1;
}
