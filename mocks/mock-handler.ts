import { isAdapterError } from '../src/adapter/adapter-error.ts';
import { ContractViolation } from '../src/server/check-reply.ts';
import { createRestHandler } from '../src/server/rest-handler.ts';
import { createMockAdapter, type MockAdapter } from './adapter/mock-adapter.ts';
import { anyOrigin } from './cors.ts';
import type { MockState } from './mock-state.ts';

export interface MockHandlerOptions {
  readonly basePath: string;
  /** Receives each reply that breaks the contract. */
  readonly onViolation: (violation: ContractViolation) => void;
}

/** Serves the states of all resellers over HTTP, through the same handler as real back ends. */
export function createMockHandler(
  states: readonly MockState[],
  { basePath, onViolation }: MockHandlerOptions,
): (request: Request) => Promise<Response> {
  const [{ latency, clock, hasSecondReseller, session: onlySession }] = states as readonly [MockState];
  const adapters = new Map(states.map((state) => [state.session, createMockAdapter(state)]));
  const registrations = findRegistrations([...adapters.values()]);
  const sessions = new Map(states.map(({ accessToken, session }) => [`Bearer ${accessToken}`, session]));
  return createRestHandler({
    basePath,
    authenticate: ({ headers }) => (hasSecondReseller ? sessions.get(headers.get('Authorization') ?? '') : onlySession),
    async adapter(session) {
      // Skip the timer if there is no delay: browsers throttle timers in background tabs to one per second.
      if (latency) await new Promise((resolve) => setTimeout(resolve, latency));
      return (session && adapters.get(session)) ?? registrations;
    },
    cors: anyOrigin,
    validateReplies: true,
    onError(error) {
      if (error instanceof ContractViolation) onViolation(error);
      console.error(error);
    },
    now: () => clock.now(),
  });
}

/** Registrations have no session: the token of a link belongs to one of the resellers. */
function findRegistrations(
  adapters: readonly MockAdapter[],
): Pick<MockAdapter, 'openRegistration' | 'completeRegistration'> {
  async function findFirst<Reply>(call: (adapter: MockAdapter) => Promise<Reply>): Promise<Reply> {
    let unknown: unknown;
    for (const adapter of adapters)
      try {
        return await call(adapter);
      } catch (error) {
        if (!isAdapterError(error) || error.code !== 'registration-unknown') throw error;
        unknown = error;
      }
    throw unknown;
  }
  return {
    openRegistration: (input, options) => findFirst((adapter) => adapter.openRegistration(input, options)),
    completeRegistration: (input, options) => findFirst((adapter) => adapter.completeRegistration(input, options)),
  };
}
