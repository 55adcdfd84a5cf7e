import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** A document or shadow root that adopts style sheets. */
export type StyledRoot = Document | ShadowRoot;

/** Styles of elements in addition to those of their class. */
const extraStyles = new WeakMap<HTMLElement, readonly CSSResult[]>();

/**
 * Creates a constructed style sheet for a root. A sheet only works in the document whose window created it.
 * @returns `undefined` if the document has no window.
 */
export function createSheet(root: StyledRoot, text: string): CSSStyleSheet | undefined {
  const { defaultView } = root.ownerDocument ?? root;
  if (!defaultView) return undefined;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/**
 * Adopts an element's styles again after it has moved to another document, which drops them.
 * @param extra - Styles in addition to those of the class. Given once, they stay.
 */
export function restoreStyles(host: HTMLElement, extra = extraStyles.get(host) ?? []) {
  const { shadowRoot, constructor, ownerDocument } = host;
  if (!shadowRoot) return;
  extraStyles.set(host, extra);
  const styles = [...(constructor as typeof LitElement).elementStyles, ...extra] as readonly CSSResult[];
  if (ownerDocument === document) adoptStyles(shadowRoot, [...styles]);
  else shadowRoot.adoptedStyleSheets = styles.flatMap(({ cssText }) => createSheet(shadowRoot, cssText) ?? []);
}
