/**
 * Whether elements can hydrate what a server has rendered. The standalone files cannot, as their own copy of Lit has no support
 * for it: vite.config.ts replaces this module there, and whatever only serves hydration is removed.
 */
export const canHydrate: boolean = true;

/** Whether an element still shows what a server rendered: until its first update. */
export const isHydrating = (host: Element & { readonly hasUpdated?: boolean }): boolean =>
  host.shadowRoot !== null && !host.hasUpdated;
