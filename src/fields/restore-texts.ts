/**
 * Replaces the `<font>` elements that page translators wrap around texts with their text.
 *
 * Call it before each rendering. Otherwise Lit updates a text node that the translator has detached, and the page keeps
 * showing the old translation. A translated text stays translated until it changes.
 */
export function restoreTexts(root: ParentNode | null | undefined) {
  for (const wrapper of root?.querySelectorAll('font') ?? []) wrapper.replaceWith(wrapper.textContent);
}
