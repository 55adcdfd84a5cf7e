import { focusedIn, FocusRestorer, type FocusedElement } from '../../controllers/focus-restorer.ts';

/** Where to move the focus when the focused row is removed; the first match is used. */
const fallbacks = ['dialog:modal button', 'table', '.empty button', '#search'];

interface FocusedInList extends FocusedElement {
  /** The id of the first element in the row that has one. */
  readonly rowId: string | undefined;
}

/**
 * Keeps the focus on the same item when Lit reuses its row for another, and inside the list when the item is removed.
 */
export function createListFocus(host: Pick<Element, 'shadowRoot'>): FocusRestorer<FocusedInList> {
  return new FocusRestorer(
    () => findFocused(host.shadowRoot),
    ({ key, rowId }) => {
      const root = host.shadowRoot;
      const find = (id: string | undefined) => (id ? root?.getElementById(id) : undefined);
      const ownRow = find(rowId)?.closest('tr')?.querySelector('button');
      const others = fallbacks.map((selector) => root?.querySelector<HTMLElement>(selector));
      (find(key) ?? ownRow ?? others.find((other) => other))?.focus();
    },
  );
}

function findFocused(root: ShadowRoot | null): FocusedInList | undefined {
  const element = focusedIn(root);
  if (!element) return undefined;
  return { element, key: element.id, rowId: element.closest('tr')?.querySelector('[id]')?.id };
}
