import { nextTask } from './next-task.ts';
import { pendingWorkOf } from './pending-work.ts';

/** The options of `whenSettled`. */
export interface WhenSettledOptions {
  /**
   * Whether to wait for calls to the adapter as well. Set it to `false` to inspect an element while a call is pending,
   * such as the busy state of a form.
   *
   * @default true
   */
  readonly calls?: boolean;
}

/** An element that renders asynchronously, such as a Lit element. */
interface Rendering extends Element {
  readonly updateComplete?: Promise<unknown>;
  readonly isUpdatePending?: boolean;
}

/**
 * Waits until an element has no pending work. In a page, use it to find out when an element is ready. In tests, call it
 * after you add, click or change an element, and before you inspect it.
 *
 * Pending work, in the element and in every element inside it, across open shadow roots, includes:
 * - modules, languages and lists of countries and regions that are loaded on demand,
 * - calls to the adapter that have a reply, unless `calls` is `false`,
 * - rendering, and any work that results from these.
 *
 * It does not wait for timers, such as the delay before a search, or for the `watchInvites` stream, which never ends. A module that
 * cannot be loaded and a call that fails are no longer pending.
 *
 * @param element - One of this library's elements, or any element that contains some, such as `<reseller-provider>`. It
 *   must be defined.
 * @returns A promise that rejects if an element fails to render. It stays pending while a call is pending, unless
 *   `calls` is `false`.
 *
 * @example
 * ```ts
 * const list = document.querySelector('invite-list');
 * await whenSettled(list);
 * expect(list.shadowRoot.querySelectorAll('[part="row"]').length).toBe(25);
 * ```
 */
export async function whenSettled(element: Element, { calls = true }: WhenSettledOptions = {}): Promise<void> {
  const listWork = (each: Element) =>
    Array.from(pendingWorkOf(each)).flatMap(([promise, work]) => (work === 'load' || calls ? promise : []));
  const isBusy = (each: Rendering) => (each.isUpdatePending ?? false) || listWork(each).length > 0;
  do {
    const elements: readonly Rendering[] = [element, ...elementsInside(element)];
    // The element itself reports failed loads.
    await Promise.allSettled(elements.flatMap(listWork));
    await Promise.all(elements.flatMap(({ updateComplete }) => updateComplete ?? []));
    // Let reactions to settled promises run.
    await nextTask();
  } while ([element, ...elementsInside(element)].some(isBusy));
}

function* elementsInside(root: ParentNode & { readonly shadowRoot?: ShadowRoot | null }): Iterable<Element> {
  if (root.shadowRoot) yield* elementsInside(root.shadowRoot);
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsInside(element.shadowRoot);
  }
}
