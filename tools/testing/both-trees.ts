/**
 * Combines an element's shadow tree with the form in its light tree, so that tests can query both at once. Implements
 * only the members that tests use.
 */
export function joinTrees(element: HTMLElement): ShadowRoot {
  const listTrees = () =>
    [element.shadowRoot, element.querySelector(':scope > [slot=form]')].filter((tree) => tree !== null);
  const querySelectorAll = (selector: string) => listTrees().flatMap((tree) => [...tree.querySelectorAll(selector)]);
  const joined = {
    querySelectorAll,
    querySelector: (selector: string) => querySelectorAll(selector)[0] ?? null,
    getElementById: (id: string) => querySelectorAll(`#${CSS.escape(id)}`)[0] ?? null,
    get textContent() {
      return listTrees()
        .map((tree) => tree.textContent)
        .join(' ');
    },
    get activeElement() {
      const { activeElement } = element.getRootNode() as Document | ShadowRoot;
      return element.shadowRoot?.activeElement ?? (element.contains(activeElement) ? activeElement : null);
    },
  };
  return joined as unknown as ShadowRoot;
}
