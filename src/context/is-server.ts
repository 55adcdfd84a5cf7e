import { isServer as isNodeBuild } from 'lit';

/**
 * Whether elements are rendered on a server. Lit's own `isServer` is also true in jsdom and happy-dom, because test
 * runners load its build for Node there.
 */
export const isServer: boolean = isNodeBuild && !(globalThis as { readonly document?: Document }).document?.defaultView;
