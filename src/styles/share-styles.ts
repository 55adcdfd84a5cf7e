import { createSheet, type StyledRoot } from './restore-styles.ts';

/** The sheet that elements share in a root, and how many need it. */
const shared = new WeakMap<StyledRoot, { readonly sheet: CSSStyleSheet; users: number }>();

/** Styles for what stands in a root beside shadow trees, once however many elements need them. Returns what ends it. */
export function shareStyles(root: StyledRoot, text: string): () => void {
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
