import { nextTask } from './next-task.ts';
import { pendingWorkOf } from './pending-work.ts';

/** The options of `whenSettled`. */
export interface WhenSettledOptions {
  /**
   * Whether to wait for calls to the adapter as well. Set it to `false` to look at an element while a call is under way, such as
   * the busy state of a form.
   *
   * @default true
   */
  readonly calls?: boolean;
}

/** An element that renders in its own time, as those made with Lit do. */
interface Rendering extends Element {
  readonly updateComplete?: Promise<unknown>;
  readonly isUpdatePending?: boolean;
}

/**
 * Waits until an element has no pending work. In a page, it tells that an element is ready. In tests, call it after you open, click
 * or change an element, and before you look at it.
 *
 * Pending work, in the element and in every element inside it, across open shadow roots, includes:
 * - modules, languages and lists of countries and regions that are loaded on demand,
 * - calls to the adapter that have a reply, unless `calls` is `false`,
 * - rendering, and whatever follows from all these.
 *
 * It does not wait for timers, such as the delay before a search, or for the `watchInvites` stream, which never ends. A module that
 * cannot be loaded and a call that fails are no longer pending.
 *
 * @param element - One of this library's elements, or any element around some, such as `<reseller-provider>`. It has to be
 *   defined.
 * @returns A promise that rejects where an element fails to render. As long as an adapter does not answer, and `calls` is not
 *   `false`, it stays pending.
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
