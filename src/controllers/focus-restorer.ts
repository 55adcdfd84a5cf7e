/** An element that has the focus, and the name or id of what it stands for; empty where it has none. */
export interface FocusedElement {
  readonly element: Element;
  readonly key: string;
}

/**
 * Restores the focus after a rendering: the focused element may be gone, or stand for something else now. Save before the
 * rendering, restore after it.
 */
export class FocusRestorer<Focused extends FocusedElement = FocusedElement> {
  readonly #find: () => Focused | undefined;
  readonly #refocus: (saved: Focused) => void;
  #saved: Focused | undefined;

  /** `find` looks for the focus inside the host; `refocus` moves it to what stands for the same thing now. */
  constructor(find: () => Focused | undefined, refocus: (saved: Focused) => void) {
    this.#find = find;
    this.#refocus = refocus;
  }

  /** What had the focus before the rendering, else what has it now. */
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
    // Leave the focus where somebody moved it on purpose, and where nothing has changed.
    if (active && (active.element !== element || active.key === key)) return;
    this.#refocus(this.#saved);
  }
}

/** Calls `refocus` where the focused element is gone after a rendering, such as a button that has done its work. */
export function createGoneFocusRestorer(host: Pick<Element, 'shadowRoot'>, refocus: () => void): FocusRestorer {
  const find = () => {
    const element = host.shadowRoot?.activeElement;
    return element ? { element, key: '' } : undefined;
  };
  return new FocusRestorer(find, ({ element }) => {
    if (!element.isConnected) refocus();
  });
}
