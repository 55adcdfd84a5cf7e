/** Actions and checks of a test in an element. */
export type Action = 'fill' | 'click' | 'see';

/**
 * Runs in the page, so it must not refer to anything outside: fills in a labelled field, clicks a control by its text,
 * or looks for text. Looks into shadow trees, and uses no function that a page may have patched. Returns whether it
 * succeeded.
 */
export function act(page: Document, root: string, action: Action, words: string, value: string): boolean {
  const elements: Element[] = [];
  /** The outermost matches in each tree, whose text includes that of their descendants. */
  const outermost: Element[] = [];
  const collect = (place: ParentNode) => {
    for (const element of Array.from(place.querySelectorAll('*'))) {
      elements.push(element);
      if (element.shadowRoot) collectTree(element.shadowRoot);
    }
  };
  const collectTree = (tree: ShadowRoot) => {
    outermost.push(...Array.from(tree.children));
    collect(tree);
  };
  for (const element of Array.from(page.querySelectorAll(root))) {
    elements.push(element);
    outermost.push(element);
    if (element.shadowRoot) collectTree(element.shadowRoot);
    collect(element);
  }
  const textOf = (element: Element | ShadowRoot) => (element.textContent ?? '').trim();
  if (action === 'see')
    return outermost.some((element) => !element.matches('style, script') && textOf(element).includes(words));
  if (action === 'click') {
    const wanted = elements.find(
      (element) =>
        element.matches('button:not(:disabled, [aria-disabled="true"], [tabindex="-1"]), a, summary') &&
        textOf(element) === words,
    );
    (wanted as HTMLElement | undefined)?.click();
    return wanted !== undefined;
  }
  const label = elements.find((element) => element.matches('label') && textOf(element) === words);
  const control = elements.find(
    (element) => element.id === label?.getAttribute('for') && element.getRootNode() === label.getRootNode(),
  ) as HTMLInputElement | undefined;
  if (!control || control.disabled || control.matches(':disabled')) return false;
  control.focus();
  control.value = value;
  if (control.value !== value) return false;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  return true;
}
