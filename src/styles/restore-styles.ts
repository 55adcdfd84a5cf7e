import { adoptStyles, type CSSResult, type LitElement } from 'lit';

export type StyledRoot = Document | ShadowRoot;

/** What elements wear besides the styles of their class. */
const added = new WeakMap<HTMLElement, readonly CSSResult[]>();

/** A sheet is good for the one document in whose window it was made; undefined where there is no window. */
export function createSheet(root: StyledRoot, text: string): CSSStyleSheet | undefined {
  const { defaultView } = root.ownerDocument ?? root;
  if (!defaultView) return undefined;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Gives an element its styles again, as it lost them on its way to another document; or further ones, for good. */
export function restoreStyles(host: HTMLElement, more = added.get(host) ?? []) {
  const { shadowRoot, constructor, ownerDocument } = host;
  if (!shadowRoot) return;
  added.set(host, more);
  const styles = [...(constructor as typeof LitElement).elementStyles, ...more] as readonly CSSResult[];
  if (ownerDocument === document) adoptStyles(shadowRoot, [...styles]);
  else shadowRoot.adoptedStyleSheets = styles.flatMap(({ cssText }) => createSheet(shadowRoot, cssText) ?? []);
}
