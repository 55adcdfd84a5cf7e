import { createSheet, type StyledRoot } from './restore-styles.ts';

/** The shared sheet of each root, with the number of elements that use it. */
const shared = new WeakMap<StyledRoot, { readonly sheet: CSSStyleSheet; users: number }>();

/**
 * Adopts styles for light-DOM content in a root, once for any number of elements.
 * @param text - The CSS. Ignored if the root already has a shared sheet, or if the DOM does not support constructable
 *   style sheets, such as in unit tests.
 * @returns A function that ends the use. The last one removes the sheet.
 */
export function shareStyles(root: StyledRoot, text: string): () => void {
  if (!('adoptedStyleSheets' in root)) return () => {};
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
