/** Controls that take typed text, or letters that select an option. */
const fields = 'textarea,select,input:not([type=checkbox])';

/**
 * Keeps typed text from the keyboard shortcuts of the page: outside of the shadow root, a key seems to come from the element, so
 * the page cannot tell that it was typed into a field. Other keys pass, and so do those of slotted controls of the page.
 */
export function stopTypedKey(event: KeyboardEvent) {
  const { key, ctrlKey, altKey, metaKey, currentTarget, target } = event;
  const field = target as Element;
  // AltGr types, but counts as Ctrl and Alt on Windows. Autofill fires events without a key.
  const isModified = (ctrlKey || altKey || metaKey) && !event.getModifierState('AltGraph');
  if (/^.$/u.test(key) && !isModified && (currentTarget as Element).contains(field) && field.matches(fields))
    event.stopPropagation();
}
