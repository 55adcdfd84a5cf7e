import type { AdapterError } from '../adapter-error.ts';
import type { RestAdapterOptions } from './rest-adapter.ts';

const pending = new WeakMap<RestAdapterOptions, Promise<void>>();

/**
 * Lets the host sign the user in, once for all calls that ask while it lasts. Rejects with the given error where the
 * host cannot: whoever could not be signed in again is still unauthenticated.
 */
export async function authenticate(rest: RestAdapterOptions, unauthenticated: AdapterError): Promise<void> {
  if (!rest.onUnauthenticated) throw unauthenticated;
  let signingIn = pending.get(rest);
  if (!signingIn) {
    signingIn = signIn(rest).finally(() => pending.delete(rest));
    pending.set(rest, signingIn);
  }
  try {
    await signingIn;
  } catch {
    throw unauthenticated;
  }
}

/** Async, so that a host that throws at once rejects like any other. */
async function signIn({ onUnauthenticated }: RestAdapterOptions) {
  await onUnauthenticated?.();
}
