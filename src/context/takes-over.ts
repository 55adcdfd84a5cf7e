/**
 * Whether elements may take over what a server has rendered. Not those of the standalone files, whose own copy of Lit cannot
 * hydrate: vite.config.ts says no there, and what only serves that goes away.
 */
export const takesOver: boolean = true;

/** Whether an element stands as a server rendered it, until its first update. */
export const isServed = (host: Element & { readonly hasUpdated?: boolean }): boolean =>
  host.shadowRoot !== null && !host.hasUpdated;
