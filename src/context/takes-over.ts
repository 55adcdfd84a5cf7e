/**
 * Whether elements may take over what a server has rendered. Not those of the standalone files, whose own copy of Lit cannot
 * hydrate: vite.config.ts says no there, and what only serves that goes away.
 */
export const takesOver: boolean = true;
