import { FocusRestorer, type FocusedElement } from '../../controllers/focus-restorer.ts';

/** Candidates for the focus where the focused row is gone, in order of preference. */
const fallbacks = ['dialog:modal button', 'table', '.empty button', '#search'];

interface FocusedInList extends FocusedElement {
  /** The first id in its row. */
  readonly rowId: string | undefined;
}

/** Keeps the focus on the same row while rows are reused for other items, and inside the list where the row is gone. */
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
  const element = root?.activeElement;
  if (!element) return undefined;
  return { element, key: element.id, rowId: element.closest('tr')?.querySelector('[id]')?.id };
}
