import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';

const countries = new WeakMap<ResellerAdapter, Promise<string | undefined>>();

/** The reseller's country (ISO 3166-1 alpha-2), asked for once; undefined where the back end does not tell. */
export function findResellerCountry(adapter: ResellerAdapter | undefined): Promise<string | undefined> {
  if (!adapter?.getSession) return Promise.resolve(undefined);
  const known = countries.get(adapter);
  if (known) return known;
  const country = ask(adapter);
  countries.set(adapter, country);
  return country;
}

async function ask(adapter: ResellerAdapter) {
  try {
    // No signal of an element's: the answer is the same for all, and nobody waits for it.
    const session = await adapter.getSession?.({}, { signal: AbortSignal.timeout(10_000) });
    return session?.reseller?.country;
  } catch {
    // It is a help only; the next form may have more luck.
    countries.delete(adapter);
    return undefined;
  }
}
