/**
 * Whether elements can hydrate server-rendered markup. The standalone files cannot, because their copy of Lit lacks
 * hydration support. vite.config.ts replaces this module there, so that all hydration code is removed.
 */
export const canHydrate: boolean = true;

/** Whether an element still shows its server-rendered content, until its first update. */
export const isHydrating = (host: Element & { readonly hasUpdated?: boolean }): boolean =>
  host.shadowRoot !== null && !host.hasUpdated;
