// Template types for Svelte 5, which sets properties of custom elements and listens to their events.
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, ElementType, Handlers, Properties } from './element-props.ts';
import type { ElementTypes } from './element-types.gen.ts';

type SvelteAttributes<Type extends ElementType> = HTMLAttributes<Type['element']> &
  Properties<Type> &
  Attributes<Type> &
  Handlers<Type>;

type SvelteElements = { [Tag in keyof ElementTypes]: SvelteAttributes<ElementTypes[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
