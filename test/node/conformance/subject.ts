import { createMockAdapter } from '../../../mocks/adapter/mock-adapter.ts';
import { createClock } from '../../../mocks/clock.ts';
import { anyOrigin } from '../../../mocks/cors.ts';
import { createMockState } from '../../../mocks/mock-state.ts';
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

/** Serves two resellers from memory, told apart by their headers, and plants the bug of a mutant. */
export async function createTestSubject(mutant: Omit<Mutant, 'id' | 'bug' | 'caughtBy'> = {}): Promise<TestSubject> {
  const clock = createClock('2026-03-02T09:30:00.000Z');
  const options = { registrationUrl: 'https://shop.example/register', clock, latency: 0 };
  const [first, second] = [await createMockState('default', options), await createMockState('empty', options)];
  const tenants = [first, second].map((state) => createMockAdapter(state));
  const sessions = [first, second].map(({ session }, index): Session & { readonly tenant: number } => ({
    ...session!,
    user: { name: `User ${index}`, email: `user-${index}@reseller.example` },
    tenant: index,
  }));
  const adapters = tenants.map((own, index) => mutant.adapter?.(own, tenants[1 - index]!) ?? own);
  const { handler: wrap = (handle) => handle } = mutant;
  const handle = wrap(
    createRestHandler({
      basePath: url.pathname,
      authenticate: (request) => sessions[['Bearer a', 'Bearer b'].indexOf(request.headers.get('Authorization') ?? '')],
      // Registrations have no session: the first reseller's are tested.
      adapter: (session) => adapters[session?.tenant ?? 0]!,
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
    subject: { baseUrl, headers: { Authorization: 'Bearer a' }, fetch: send },
    options: {
      allowWrites: true,
      origin: 'https://portal.example',
      secondReseller: { baseUrl, headers: { Authorization: 'Bearer b' }, fetch: send },
      mailbox: () => readMails([...first.outbox.mails, ...second.outbox.mails]),
      mailSettleTime: 0,
      advanceClock: (ms) => clock.advance(ms),
      timeout: 500,
    },
  };
}
