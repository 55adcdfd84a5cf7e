import type { CSSResult } from 'lit';

type Root = Document | ShadowRoot;

/** The sheet that elements share in a root, and how many need it. */
const shared = new WeakMap<Root, { readonly sheet: CSSStyleSheet; users: number }>();

/** A sheet is good for the one document in whose window it was made; undefined where there is no window. */
function createSheet(root: Root, text: string): CSSStyleSheet | undefined {
  const { defaultView } = (root.ownerDocument ?? root) as Document;
  if (!defaultView) return undefined;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Gives a shadow root its styles again: on the way to another document it lost them. */
export function restoreStyles(root: ShadowRoot, styles: readonly CSSResult[]) {
  root.adoptedStyleSheets = styles.flatMap(({ cssText }) => createSheet(root, cssText) ?? []);
}

/** Styles for what stands in a root beside shadow trees, once however many elements need them. Returns what ends it. */
export function shareStyles(root: Root, text: string): () => void {
  const known = shared.get(root);
  const sheet = known?.sheet ?? createSheet(root, text);
  if (!sheet) return () => {};
  const entry = known ?? { sheet, users: 0 };
  if (entry.users++ === 0) root.adoptedStyleSheets.push(sheet);
  shared.set(root, entry);
  return () => {
    if (--entry.users > 0) return;
    shared.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
