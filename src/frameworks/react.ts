// JSX types for React 19, which sets properties of custom elements and listens to their events.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, ElementType, Handlers, Properties } from './element-props.ts';
import type { ElementTypes } from './element-types.gen.ts';

type ReactProps<Type extends ElementType> = DetailedHTMLProps<HTMLAttributes<Type['element']>, Type['element']> &
  Properties<Type> &
  Attributes<Type> &
  Handlers<Type>;

type ReactElements = { [Tag in keyof ElementTypes]: ReactProps<ElementTypes[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
