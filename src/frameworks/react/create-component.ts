import {
  createElement,
  forwardRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { safeDefine } from '../../define/safe-define.ts';
import type { ElementType, Properties } from '../element-props.ts';
import type { ElementTypes } from '../element-types.gen.ts';

/** `customer-invited` → `CustomerInvited` */
type PascalCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${PascalCase<Rest>}`
  : Capitalize<Name>;

type ComponentHandlers<Type extends ElementType> = {
  [Name in keyof Type['events'] & string as `on${PascalCase<Name>}`]?:
    ((event: Type['events'][Name]) => void) | undefined;
};

type OwnProps<Type extends ElementType> = Properties<Type> & ComponentHandlers<Type>;

/** The props of a component: the element's properties, a handler for each of its events, and those of every HTML element. */
export type ComponentProps<Tag extends keyof ElementTypes> = OwnProps<ElementTypes[Tag]> &
  Omit<HTMLAttributes<ElementTypes[Tag]['element']>, keyof OwnProps<ElementTypes[Tag]>>;

/** The React component of an element. Its ref is the element. */
export type ElementComponent<Tag extends keyof ElementTypes> = ForwardRefExoticComponent<
  ComponentProps<Tag> & RefAttributes<ElementTypes[Tag]['element']>
>;

interface Updatable extends HTMLElement {
  requestUpdate?(): void;
}

type Props = Readonly<Record<string, unknown>>;

/** React 18 warns about layout effects on a server, where they never run. */
const useIsomorphicLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const subscribeToNothing = () => () => {};
const isInBrowser = () => true;
const isOnServer = () => false;

/**
 * Defines an element and creates its React component.
 *
 * React neither sets properties nor adds listeners while it hydrates custom elements. The component does so itself, in a layout
 * effect: after hydration, and on a new element before its first render.
 *
 * @param properties - The names of the element's properties. All other props become attributes.
 * @param events - The names of its events.
 */
export function createComponent<Tag extends keyof ElementTypes>(
  tag: Tag,
  elementClass: CustomElementConstructor,
  properties: readonly (keyof ElementTypes[Tag]['properties'] & string)[],
  events: readonly (keyof ElementTypes[Tag]['events'] & string)[],
): ElementComponent<Tag> {
  safeDefine(tag, elementClass);
  const propertyNames = new Set<string>(properties);
  const handlerNames = new Map(events.map((event) => [`on${toPascalCase(event)}`, event]));

  const Component = forwardRef<HTMLElement, Props>((props, ref) => {
    const element = useRef<Updatable>(null);
    const isHydrated = useSyncExternalStore(subscribeToNothing, isInBrowser, isOnServer);
    /** The props that the element has, and the element they were set on. */
    const applied = useRef<{ readonly element: HTMLElement; props: Props }>(undefined);

    useIsomorphicLayoutEffect(() => {
      const { current } = element;
      if (!current) return;
      if (applied.current?.element !== current) {
        const state = { element: current, props: {} as Props };
        applied.current = state;
        // Keep listening while React hides the element: a call that was under way may succeed.
        for (const [name, event] of handlerNames)
          current.addEventListener(event, (dispatched) => {
            const handler = state.props[name];
            if (typeof handler === 'function') handler(dispatched);
          });
      }
      const { props: previous } = applied.current;
      applied.current.props = props;
      for (const name of propertyNames)
        if (!Object.is(props[name], previous[name])) Object.assign(current, { [name]: props[name] });
    });
    useIsomorphicLayoutEffect(() => {
      // React has removed `defer-hydration`, which the element does not observe.
      if (isHydrated) element.current?.requestUpdate?.();
    }, [isHydrated]);
    useImperativeHandle(ref, () => element.current as HTMLElement, []);

    const attributes: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(props))
      if (!propertyNames.has(name) && !handlerNames.has(name))
        attributes[name === 'className' ? 'class' : name] = value;
    return createElement(tag, {
      ...attributes,
      ref: element,
      // Until all of the page has been hydrated, the element neither uses an adapter nor takes a token from the URL.
      'defer-hydration': isHydrated ? undefined : '',
      // The element reflects some properties before React hydrates it.
      suppressHydrationWarning: true,
    });
  });
  Component.displayName = toPascalCase(tag);
  return Component as ElementComponent<Tag>;
}

const toPascalCase = (name: string) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
