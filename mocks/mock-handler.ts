import { ContractViolation } from '../src/server/check-reply.ts';
import { createRestHandler } from '../src/server/rest-handler.ts';
import { createMockAdapter } from './adapter/mock-adapter.ts';
import { anyOrigin } from './cors.ts';
import type { MockState } from './mock-state.ts';

export interface MockHandlerOptions {
  readonly basePath: string;
  /** Receives each reply that breaks the contract. */
  readonly onViolation: (violation: ContractViolation) => void;
}

/** Serves a state over HTTP, through the same handler as real back ends. */
export function createMockHandler(
  state: MockState,
  { basePath, onViolation }: MockHandlerOptions,
): (request: Request) => Promise<Response> {
  const { session, latency, clock } = state;
  const adapter = createMockAdapter(state);
  return createRestHandler({
    basePath,
    authenticate: () => session,
    async adapter() {
      // Skip the timer if there is no delay: browsers throttle timers in background tabs to one per second.
      if (latency) await new Promise((resolve) => setTimeout(resolve, latency));
      return adapter;
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
