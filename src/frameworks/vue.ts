// Template types for Vue 3, as its guide to custom elements recommends. Attributes need no types of their own: Vue treats
// `page-size` as `pageSize`.
import type { EmitFn, HTMLAttributes, ReservedProps } from 'vue';
import type { ElementType, Properties } from './element-props.ts';
import type { ElementTypes } from './element-types.gen.ts';

type VueElement<Type extends ElementType> = new () => Type['element'] & {
  /** For templates only: not a member of the element. */
  $props: HTMLAttributes & ReservedProps & Properties<Type>;
  /** For templates only: not a member of the element. */
  $emit: EmitFn<{ [Name in keyof Type['events']]: (event: Type['events'][Name]) => void }>;
};

type VueElements = { [Tag in keyof ElementTypes]: VueElement<ElementTypes[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
