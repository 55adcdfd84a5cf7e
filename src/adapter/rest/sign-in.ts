// Handles expired sessions. Loaded on demand, because most pages never need it.
import type { AdapterError } from '../adapter-error.ts';
import { untilAborted } from '../until-aborted.ts';
import type { RestAdapterOptions } from './options.ts';

interface SignIn {
  readonly done: Promise<void>;
  /** The number of calls waiting for it. */
  waiting: number;
}

/** Pending sign-ins, by the options of their adapter. */
const signIns = new WeakMap<RestAdapterOptions, SignIn>();

/**
 * Lets the host sign the user in, once for all concurrent calls of an adapter. Drops a sign-in once no call is waiting
 * for it, so that one that never settles does not block later calls.
 * @throws {AdapterError} The given error if the host cannot sign the user in.
 */
export async function signInOnce(
  options: RestAdapterOptions,
  unauthenticated: AdapterError,
  signal: AbortSignal,
): Promise<void> {
  const { onUnauthenticated } = options;
  if (!onUnauthenticated) throw unauthenticated;
  signal.throwIfAborted();
  // The async wrapper turns a hook that throws synchronously into a rejection.
  const signIn = signIns.get(options) ?? { done: (async () => onUnauthenticated())(), waiting: 0 };
  signIns.set(options, signIn);
  signIn.waiting++;
  try {
    await untilAborted(signIn.done, signal);
  } catch {
    throw signal.aborted ? signal.reason : unauthenticated;
  } finally {
    if (!--signIn.waiting && signIns.get(options) === signIn) signIns.delete(options);
  }
}
