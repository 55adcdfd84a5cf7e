import type { AdapterError } from '../adapter-error.ts';
import type { RestAdapterOptions } from './rest-adapter.ts';
import { untilAborted } from '../until-aborted.ts';

interface SignIn {
  readonly done: Promise<void>;
  /** How many calls wait for it. */
  waiting: number;
}

const pending = new WeakMap<RestAdapterOptions, SignIn>();

/**
 * Lets the host sign the user in, once for all calls that ask while it lasts. Rejects with the given error where the
 * host cannot: whoever could not be signed in again is still unauthenticated. A sign-in that nobody waits for any more
 * is forgotten, so that one that never ends does not hold up later calls.
 */
export async function authenticate(
  rest: RestAdapterOptions,
  unauthenticated: AdapterError,
  signal: AbortSignal,
): Promise<void> {
  if (!rest.onUnauthenticated) throw unauthenticated;
  const signIn = pending.get(rest) ?? { done: start(rest), waiting: 0 };
  pending.set(rest, signIn);
  signIn.waiting++;
  try {
    await untilAborted(signIn.done, signal);
  } catch {
    throw signal.aborted ? signal.reason : unauthenticated;
  } finally {
    if (!--signIn.waiting) pending.delete(rest);
  }
}

/** Async, so that a host that throws at once rejects like any other. */
async function start({ onUnauthenticated }: RestAdapterOptions) {
  await onUnauthenticated?.();
}
