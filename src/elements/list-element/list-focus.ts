import { focusedIn, FocusRestorer, type FocusedElement } from '../../controllers/focus-restorer.ts';

/** Where to move the focus when the focused row is gone; the first match is used. */
const fallbacks = ['dialog:modal button', 'table', '.empty button', '#search'];

interface FocusedInList extends FocusedElement {
  /** The id of the first element in the row that has one. */
  readonly rowId: string | undefined;
}

/** Keeps the focus on the same item when Lit reuses its row for another, and inside the list when the item is gone. */
export class ListFocus extends FocusRestorer<FocusedInList> {
  readonly #host: Pick<Element, 'shadowRoot'>;
  /** The ends of element ids now, by those before. */
  readonly #renamed = new Map<string, string>();

  constructor(host: Pick<Element, 'shadowRoot'>) {
    super(
      () => findFocused(host.shadowRoot),
      (focused) => this.#refocus(focused),
    );
    this.#host = host;
  }

  /** Moves the focus along with an item whose id has changed, and so the ends of the ids of its elements. */
  rename(suffix: string, newSuffix: string) {
    this.#renamed.set(suffix, newSuffix).delete(newSuffix);
  }

  #find(id: string | undefined): HTMLElement | null | undefined {
    if (!id) return undefined;
    const found = this.#host.shadowRoot?.getElementById(id);
    if (found) return found;
    const [suffix, newSuffix] = Array.from(this.#renamed).find(([end]) => id.endsWith(end)) ?? [];
    return suffix && newSuffix ? this.#find(id.slice(0, -suffix.length) + newSuffix) : undefined;
  }

  #refocus({ key, rowId }: FocusedInList) {
    const ownRow = this.#find(rowId)?.closest('tr')?.querySelector('button');
    const others = fallbacks.map((selector) => this.#host.shadowRoot?.querySelector<HTMLElement>(selector));
    (this.#find(key) ?? ownRow ?? others.find((other) => other))?.focus();
  }
}

function findFocused(root: ShadowRoot | null): FocusedInList | undefined {
  const element = focusedIn(root);
  if (!element) return undefined;
  return { element, key: element.id, rowId: element.closest('tr')?.querySelector('[id]')?.id };
}
