import type { OperationId } from '../src/contract/models.ts';
import { InvalidCursorError } from '../src/paging/cursor.ts';
import { sha256 } from './db/tokens.ts';
import type { Call, Handlers } from './handlers/call.ts';
import { handlers } from './handlers/handlers.ts';
import type { MockState } from './mock-state.ts';
import { assertPermission, assertSignedIn } from './pipeline/access.ts';
import { readBody } from './pipeline/body.ts';
import { readIdempotencyKey, requiresIdempotencyKey } from './pipeline/idempotency.ts';
import { invalidMembers, ProblemError } from './pipeline/problem-error.ts';
import { type Reply, toReply } from './pipeline/reply.ts';
import type { Route } from './pipeline/router.ts';
import { validateRequest } from './pipeline/validate-request.ts';

/** Runs one operation of the contract. Expected errors become problem documents; anything else is a bug and throws. */
export async function runOperation(state: MockState, { operationId, params }: Route, request: Request): Promise<Reply> {
  const { session, idempotency, clock, latency } = state;
  try {
    assertSignedIn(operationId, session);
    const text = await readBody(request);
    const run = () =>
      catchProblem(async () => {
        // Skip the timer if there is no delay: browsers throttle timers in background tabs to one per second.
        if (latency) await new Promise((resolve) => setTimeout(resolve, latency));
        assertPermission(operationId, session);
        const valid = validateRequest(operationId, request, text);
        // Safe cast: validators and types are generated from the same contract.
        return dispatch(operationId, { state, params, ...valid } as Call<typeof operationId>);
      });
    if (!requiresIdempotencyKey(operationId)) return await run();
    const key = readIdempotencyKey(request.headers);
    // Hash the body, because a registration contains a token and a password.
    const fingerprint = await sha256(text);
    return await idempotency.once(`${operationId} ${params.id ?? ''} ${key}`, fingerprint, clock.now(), run);
  } catch (error) {
    return toProblemReply(error);
  }
}

async function dispatch<Id extends OperationId>(operationId: Id, call: Call<Id>): Promise<Reply> {
  const handler: Handlers[Id] = handlers[operationId];
  return toReply(await handler(call));
}

const catchProblem = (run: () => Promise<Reply>): Promise<Reply> => run().catch(toProblemReply);

function toProblemReply(error: unknown): Reply {
  if (error instanceof ProblemError) return error.reply;
  if (error instanceof InvalidCursorError)
    return invalidMembers([{ pointer: '/cursor', code: 'invalid-format', detail: error.message }]).reply;
  throw error;
}
