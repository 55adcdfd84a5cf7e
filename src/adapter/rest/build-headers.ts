import { AdapterError } from '../adapter-error.ts';
import type { RestAdapterOptions } from './rest-adapter.ts';

/** The host's headers, and ours over them. A host that cannot give its own counts as signed out. */
export async function buildHeaders(rest: RestAdapterOptions, own: Readonly<Record<string, string>>): Promise<Headers> {
  try {
    const headers = new Headers(await rest.headers?.());
    for (const [name, value] of Object.entries(own)) headers.set(name, value);
    return headers;
  } catch (error) {
    throw new AdapterError('unauthenticated', { cause: error });
  }
}
