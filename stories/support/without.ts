import type { ResellerAdapter, RestAdapter } from 'reseller-elements';

/** Makes of an adapter one that lacks some operations. */
export const without =
  (...names: readonly (keyof ResellerAdapter)[]) =>
  (adapter: RestAdapter): ResellerAdapter =>
    Object.fromEntries(Object.entries(adapter).filter(([name]) => !names.some((other) => other === name)));
