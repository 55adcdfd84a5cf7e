import type { CSSResult } from 'lit';

export type StyledRoot = Document | ShadowRoot;

/** A sheet is good for the one document in whose window it was made; undefined where there is no window. */
export function createSheet(root: StyledRoot, text: string): CSSStyleSheet | undefined {
  const { defaultView } = root.ownerDocument ?? root;
  if (!defaultView) return undefined;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Gives a shadow root its styles again: on the way to another document it lost them. */
export function restoreStyles(root: ShadowRoot, styles: readonly CSSResult[]) {
  root.adoptedStyleSheets = styles.flatMap(({ cssText }) => createSheet(root, cssText) ?? []);
}
