import { createMockAdapter } from '../../../mocks/adapter/mock-adapter.ts';
import { createClock } from '../../../mocks/clock.ts';
import { anyOrigin } from '../../../mocks/cors.ts';
import { createMockApi } from '../../../mocks/index.ts';
import { createMockStates } from '../../../mocks/mock-state.ts';
import { tenants } from '../../../mocks/seeds/reseller.ts';
import type { HttpSubject, ReportOptions } from '../../../src/conformance/index.ts';
import type { Session } from '../../../src/contract/models.ts';
import { createRestHandler, MemoryIdempotencyStore } from '../../../src/server/index.ts';
import type { Mutant } from './mutants.ts';

/** A server to check, with what the options of a run need. */
export interface TestSubject {
  readonly subject: HttpSubject;
  readonly options: ReportOptions;
}

const baseUrl = 'https://api.example/v1';
const url = new URL(baseUrl);
const start = '2026-03-02T09:30:00.000Z';
const origin = 'https://portal.example';
const [firstToken, secondToken] = tenants.map(({ accessToken }) => `Bearer ${accessToken}`) as [string, string];

/** The mock with two resellers, as it is. */
export function createMockSubject(): TestSubject {
  const api = createMockApi({ scenario: 'two-resellers', baseUrl, clock: createClock(start) });
  return {
    subject: { baseUrl, headers: { Authorization: firstToken }, fetch: api.fetch },
    options: {
      allowWrites: true,
      origin,
      secondReseller: { baseUrl, headers: { Authorization: secondToken }, fetch: api.fetch },
      mailbox: () => api.outbox(),
      mailSettleTime: 0,
      advanceClock: (ms) => api.clock.advance(ms),
    },
  };
}

/** Serves the states of the mock with two resellers again, and plants the bug of a mutant. */
export async function createTestSubject(mutant: Omit<Mutant, 'id' | 'bug' | 'caughtBy'>): Promise<TestSubject> {
  const clock = createClock(start);
  const options = { registrationUrl: 'https://shop.example/register', clock, latency: 0 };
  const states = await createMockStates('two-resellers', options);
  const owns = states.map((state) => createMockAdapter(state));
  const sessions = states.map(({ session }, index): Session & { readonly index: number } => ({ ...session!, index }));
  const adapters = owns.map((own, index) => mutant.adapter?.(own, owns[1 - index]!) ?? own);
  const { handler: wrap = (handle) => handle } = mutant;
  const handle = wrap(
    createRestHandler({
      basePath: url.pathname,
      authenticate: ({ headers }) => sessions[[firstToken, secondToken].indexOf(headers.get('Authorization') ?? '')],
      // Registrations have no session: the first reseller's are tested.
      adapter: (session) => adapters[session?.index ?? 0]!,
      cors: anyOrigin,
      idempotency: mutant.idempotency?.() ?? new MemoryIdempotencyStore(() => clock.now()),
      validateReplies: false,
      now: () => clock.now(),
      onError: mutant.adapter ? () => {} : console.error,
    }),
  );
  const send: typeof fetch = (input, init) => handle(new Request(input, init));
  const { mailbox: readMails = (mails) => mails } = mutant;
  return {
    subject: { baseUrl, headers: { Authorization: firstToken }, fetch: send },
    options: {
      allowWrites: true,
      origin,
      secondReseller: { baseUrl, headers: { Authorization: secondToken }, fetch: send },
      mailbox: () => readMails(states.flatMap(({ outbox }) => outbox.mails)),
      mailSettleTime: 0,
      advanceClock: (ms) => clock.advance(ms),
      timeout: 500,
    },
  };
}
