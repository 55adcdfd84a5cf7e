import type { OperationId } from '../../src/contract/models.ts';
import { sha256 } from '../db/tokens.ts';
import type { Call, Handlers } from '../handlers/call.ts';
import { handlers } from '../handlers/handlers.ts';
import type { World } from '../world.ts';
import { demandPermission, demandSignedIn } from './access.ts';
import { readBody } from './body.ts';
import { readKey, takesKey } from './idempotency.ts';
import { ProblemError } from './problem-error.ts';
import { type Reply, toReply } from './reply.ts';
import type { Route } from './router.ts';
import { validateRequest } from './validate-request.ts';

/** Carries out one call; what goes wrong becomes a problem. */
export async function answer(world: World, { operationId, params }: Route, request: Request): Promise<Reply> {
  const { session, keys, clock, latency } = world;
  try {
    demandSignedIn(operationId, session);
    const text = await readBody(request);
    const act = () =>
      orProblem(async () => {
        // No timer without need: tabs in the background get one a second.
        if (latency) await new Promise((resolve) => setTimeout(resolve, latency));
        demandPermission(operationId, session);
        const valid = validateRequest(operationId, request, text);
        // The validators are made from the contract, as these types are.
        return dispatch(operationId, { world, params, ...valid } as Call<typeof operationId>);
      });
    if (!takesKey(operationId)) return await act();
    const key = readKey(request.headers);
    // Hashed, since bodies of registrations hold a token and a password.
    const fingerprint = await sha256(text);
    return await keys.once(`${operationId} ${params.id ?? ''} ${key}`, fingerprint, clock.now(), act);
  } catch (error) {
    return toProblemReply(error);
  }
}

async function dispatch<Id extends OperationId>(operationId: Id, call: Call<Id>): Promise<Reply> {
  const handler: Handlers[Id] = handlers[operationId];
  return toReply(await handler(call));
}

const orProblem = (act: () => Promise<Reply>): Promise<Reply> => act().catch(toProblemReply);

function toProblemReply(error: unknown): Reply {
  if (error instanceof ProblemError) return error.reply;
  throw error;
}
