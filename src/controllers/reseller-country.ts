import { untilAborted } from '../adapter/until-aborted.ts';
import { toCountryCode } from '../contract/country-code.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { sanitizeMembers } from './reply-members.ts';

const countriesByAdapter = new WeakMap<ResellerAdapter, Promise<string | undefined>>();

const timeoutMs = 10_000;

/**
 * Returns the reseller's country (ISO 3166-1 alpha-2). Loaded once for each adapter.
 * @returns `undefined` if the back end does not provide it, or the call fails. Never rejects.
 */
export function findResellerCountry(adapter: ResellerAdapter | undefined): Promise<string | undefined> {
  if (!adapter?.getSession) return Promise.resolve(undefined);
  const known = countriesByAdapter.get(adapter);
  if (known) return known;
  const country = loadCountry(adapter);
  countriesByAdapter.set(adapter, country);
  return country;
}

async function loadCountry(adapter: ResellerAdapter) {
  try {
    // Not an element's signal: all elements share the reply.
    const signal = AbortSignal.timeout(timeoutMs);
    const session = await untilAborted(Promise.resolve(adapter.getSession?.({}, { signal })), signal);
    const { reseller } = sanitizeMembers(session, { adapter, operation: 'getSession' }) ?? {};
    return toCountryCode(reseller?.country ?? '') || undefined;
  } catch {
    // The country is optional. Retry for the next form.
    countriesByAdapter.delete(adapter);
    return undefined;
  }
}
