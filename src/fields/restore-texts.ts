/**
 * Translators of whole pages wrap texts in `<font>`, and Lit writes where a text was: without this, a word that changes later
 * would stay as it was translated first. To be called before a rendering; what was translated stays so until it changes.
 */
export function restoreTexts(root: ParentNode | null | undefined) {
  for (const wrapper of root?.querySelectorAll('font') ?? []) wrapper.replaceWith(wrapper.textContent);
}
