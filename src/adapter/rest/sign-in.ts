// Repeats the sign-in. Loaded on demand, because most pages never need it.
import type { AdapterError } from '../adapter-error.ts';
import { untilAborted } from '../until-aborted.ts';
import type { RestAdapterOptions } from './options.ts';

interface SignIn {
  readonly done: Promise<void>;
  /** The number of calls that wait for it. */
  waiting: number;
}

/** The sign-ins under way, by the options of their adapter. */
const signIns = new WeakMap<RestAdapterOptions, SignIn>();

/**
 * Lets the host sign the user in, once for all concurrent calls of an adapter. A sign-in that no call waits for is dropped, so
 * that one that never ends does not block later calls.
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
