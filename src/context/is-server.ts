import { isServer as isNodeBuild } from 'lit';

/**
 * Whether elements are rendered on a server. Lit knows only whether its build for Node was loaded, which test runners also load
 * into the pages that jsdom or happy-dom simulate.
 */
export const isServer: boolean = isNodeBuild && !(globalThis as { readonly document?: Document }).document?.defaultView;
