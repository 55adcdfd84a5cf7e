import type { ResellerAdapter, RestAdapter } from 'reseller-elements';

/** Returns an adapter without some of its operations. */
export const without =
  (...names: readonly (keyof ResellerAdapter)[]) =>
  (adapter: RestAdapter): ResellerAdapter =>
    Object.fromEntries(Object.entries(adapter).filter(([name]) => !names.some((other) => other === name)));
