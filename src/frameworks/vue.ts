// Types for the templates of Vue 3, in the form that its guide gives to custom elements. Vue takes `page-size` for
// `pageSize`, so that attributes need no types of their own.
import type { EmitFn, HTMLAttributes, ReservedProps } from 'vue';
import type { ElementType, Properties } from './element-props.ts';
import type { ElementTypes } from './element-types.gen.ts';

type VueElement<Type extends ElementType> = new () => Type['element'] & {
  /** For templates only. */
  $props: HTMLAttributes & ReservedProps & Properties<Type>;
  /** For templates only. */
  $emit: EmitFn<{ [Name in keyof Type['events']]: (event: Type['events'][Name]) => void }>;
};

type VueElements = { [Tag in keyof ElementTypes]: VueElement<ElementTypes[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
