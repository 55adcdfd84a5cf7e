import type { AdapterError } from '../adapter-error.ts';
import type { RestAdapterOptions } from './rest-adapter.ts';

/** Lets the host sign the user in. Whoever could not be signed in again is still unauthenticated. */
export async function authenticate({ onUnauthenticated }: RestAdapterOptions, unauthenticated: AdapterError) {
  if (!onUnauthenticated) throw unauthenticated;
  try {
    await onUnauthenticated();
  } catch {
    throw unauthenticated;
  }
}
