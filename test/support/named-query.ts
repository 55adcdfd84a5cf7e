import { PuppeteerNode } from 'puppeteer-core';

/**
 * Finds a control by its accessible name across shadow trees: `::-p-named(field Company Name)`,
 * `::-p-named(button Send Invite)`, `::-p-named(link Sign in)`. Puppeteer's own queries by name stop at shadow roots in
 * Firefox. Runs in the page, so it must not refer to anything outside.
 */
function* findNamed(start: Node, selector: string): Generator<Element> {
  const [, kind = '', wanted = ''] = /^(\w+) (.*)$/.exec(selector) ?? [];
  const kinds = new Map([
    ['button', 'button'],
    ['field', 'input, select, textarea'],
    ['link', 'a[href]'],
  ]);
  const css = kinds.get(kind);
  if (!css) throw new RangeError(`Nothing is found as "${kind}".`);

  /** Returns an element's text without decorative marks. */
  const words = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll('[aria-hidden="true"]')) mark.remove();
    return copy.textContent.replaceAll(/\s+/g, ' ').trim();
  };
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const root = element.getRootNode() as Document | ShadowRoot;
    const labels = ids.length
      ? ids.map((id) => root.getElementById(id))
      : Array.from((element as HTMLInputElement).labels ?? []);
    const said = labels.map((label) => (label ? words(label) : '')).join(' ');
    return said || element.ariaLabel || words(element);
  };
  const roots = [start as ParentNode];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const isExposed = element.matches(css) && element.checkVisibility() && element.ariaHidden !== 'true';
      if (isExposed && nameOf(element) === wanted) yield element;
    }
}

PuppeteerNode.registerCustomQueryHandler('named', { queryAll: findNamed });

export const field = (name: string): string => `::-p-named(field ${name})`;
export const button = (name: string): string => `::-p-named(button ${name})`;
export const link = (name: string): string => `::-p-named(link ${name})`;
