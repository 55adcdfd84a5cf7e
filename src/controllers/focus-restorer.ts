/** The focused element, and the name or id of the field or item that it represents; empty if there is none. */
export interface FocusedElement {
  readonly element: Element;
  readonly key: string;
}

/**
 * Restores the focus after an update that has removed the focused element or reused it for another field or item. Call
 * `save` before the update and `restore` after it.
 */
export class FocusRestorer<Focused extends FocusedElement = FocusedElement> {
  readonly #find: () => Focused | undefined;
  readonly #refocus: (saved: Focused) => void;
  #saved: Focused | undefined;

  /**
   * @param find - Finds the focused element inside the host.
   * @param refocus - Focuses the element that represents the same field or item now.
   */
  constructor(find: () => Focused | undefined, refocus: (saved: Focused) => void) {
    this.#find = find;
    this.#refocus = refocus;
  }

  /** The key of the element that was focused before the update, or of the one focused now. */
  get key(): string | undefined {
    return this.#saved?.key || this.#find()?.key;
  }

  save() {
    this.#saved = this.#find();
  }

  restore() {
    if (!this.#saved) return;
    const { element, key } = this.#saved;
    const active = this.#find();
    // Do nothing if the focus was moved on purpose, or the element still represents the same field or item.
    if (active && (active.element !== element || active.key === key)) return;
    this.#refocus(this.#saved);
  }
}

/** Returns the focused element of a tree, or the shadow host that contains it. */
export function focusedIn(root: DocumentOrShadowRoot | null | undefined): Element | null {
  try {
    return root?.activeElement ?? null;
  } catch {
    // happy-dom throws if the focus is in another shadow tree.
    return null;
  }
}

/** Calls `refocus` after an update that has removed the focused element. */
export function createRemovedFocusRestorer(host: Pick<Element, 'shadowRoot'>, refocus: () => void): FocusRestorer {
  const find = () => {
    const element = focusedIn(host.shadowRoot);
    return element ? { element, key: '' } : undefined;
  };
  return new FocusRestorer(find, ({ element }) => {
    if (!element.isConnected) refocus();
  });
}
