import {
  createContext,
  createElement,
  forwardRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
  type RefObject,
  useContext,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
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
 * The nearest `<ResellerProvider>` among the React ancestors, for elements in a portal, which are elsewhere in the DOM.
 */
const ProviderContext = createContext<
  { readonly adapter: unknown; readonly element: RefObject<HTMLElement | null> } | undefined
>(undefined);

/** Whether a node is inside an element, across shadow roots. */
function isInside(node: Node, ancestor: Node): boolean {
  for (let at: Node | undefined = node; at; at = (at.getRootNode() as Partial<ShadowRoot>).host)
    if (ancestor.contains(at)) return true;
  return false;
}

/** Attributes whose values are the words "true" and "false". */
const isEnumerated = (name: string) => /^(?:(?:aria|data)-.*|draggable|spellcheck|contenteditable)$/i.test(name);

/**
 * Attributes with a property of the same name. React 19 would set that property, which turns `undefined` and `null` into
 * text, and treats "" as false, and "false" and "no" as true. Upper-case names prevent this: they match no property, and
 * HTML ignores the case of attributes.
 */
const hasProperty = (name: string) =>
  /^(?:accesskey|autocapitalize|autocorrect|autofocus|contenteditable|dir|draggable|enterkeyhint|hidden|id|inert|inputmode|lang|nonce|part|popover|role|slot|spellcheck|tabindex|title|translate|writingsuggestions)$/i.test(
    name,
  );

/** Converts a prop to an attribute that React 18 and 19 render identically, on the server and in the browser. */
function toAttribute(name: string, value: unknown): readonly [name: string, value: unknown] {
  const written = hasProperty(name) ? name.toUpperCase() : name === 'className' ? 'class' : name;
  if (name === 'children' || typeof value !== 'boolean') return [written, value];
  return [written, isEnumerated(name) ? String(value) : value ? '' : undefined];
}

/**
 * Defines an element and creates its React component.
 *
 * React neither sets properties nor adds listeners while it hydrates custom elements. The component does both in a
 * layout effect: after hydration, and for a new element before its first render.
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
  const isProvider = tag === 'reseller-provider';
  let pristine: HTMLElement | undefined;
  /** Reads a default from an element that no one has changed. */
  const defaultOf = (name: string): unknown => Reflect.get((pristine ??= document.createElement(tag)), name);
  const handlerNames = new Map(events.map((event) => [`on${toPascalCase(event)}`, event]));

  const Component = forwardRef<HTMLElement, Props>((props, ref) => {
    const element = useRef<Updatable>(null);
    const isHydrated = useSyncExternalStore(subscribeToNothing, isInBrowser, isOnServer);
    /** The last props that were set, and the element that they were set on. */
    const applied = useRef<{ readonly element: HTMLElement; props: Props }>(undefined);

    useIsomorphicLayoutEffect(() => {
      const { current } = element;
      if (!current) return;
      if (applied.current?.element !== current) {
        const state = { element: current, props: {} as Props };
        applied.current = state;
        // Keep listening while React hides the element, because a pending call may still succeed.
        for (const [name, event] of handlerNames)
          current.addEventListener(event, (dispatched) => {
            const handler = state.props[name];
            if (typeof handler === 'function') handler(dispatched);
          });
      }
      const { props: previous } = applied.current;
      applied.current.props = props;
      for (const name of propertyNames)
        if (!Object.is(props[name], previous[name]))
          Object.assign(current, { [name]: props[name] === undefined ? defaultOf(name) : props[name] });
    });
    useIsomorphicLayoutEffect(() => {
      // React has removed `defer-hydration`. Update the element, which does not observe the attribute.
      if (isHydrated) element.current?.requestUpdate?.();
    }, [isHydrated]);
    const parent = useContext(ProviderContext);
    const provided = useMemo(() => ({ adapter: props['adapter'], element }), [props['adapter']]);
    // Not a layout effect: those of children run before React sets the provider's ref.
    useEffect(() => {
      const { current } = element;
      const provider = parent?.element.current;
      if (isProvider || !current || !provider || provided.adapter != null || isInside(current, provider)) return;
      Object.assign(current, { adapter: parent.adapter });
    }, [parent, provided]);
    useImperativeHandle(ref, () => element.current as HTMLElement, []);

    const attributes: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(props))
      if (!propertyNames.has(name) && !handlerNames.has(name)) {
        const [attribute, written] = toAttribute(name, value);
        attributes[attribute] = written;
      }
    const rendered = createElement(tag, {
      ...attributes,
      ref: element,
      // Until the whole page is hydrated, the element uses no adapter and reads no token from the URL.
      'defer-hydration': isHydrated ? undefined : '',
      // The element may reflect properties before React hydrates it.
      suppressHydrationWarning: true,
    });
    return isProvider ? createElement(ProviderContext.Provider, { value: provided }, rendered) : rendered;
  });
  Component.displayName = toPascalCase(tag);
  return Component as ElementComponent<Tag>;
}

const toPascalCase = (name: string) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
