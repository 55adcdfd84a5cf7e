/**
 * A form that stands in its element's light tree, and what is around it in the shadow tree, as one: what tests look for may
 * be in either. Only what they use is there.
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
