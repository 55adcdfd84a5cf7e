/** Controls in which users type text, or letters to select an option. */
const fields = 'textarea,select,input:not([type=checkbox])';

/**
 * Prevents typed text from triggering the page's keyboard shortcuts. Outside the shadow root, a key event is retargeted to the
 * element, so the page cannot tell that the user is typing into a field. Lets other keys pass, and all keys in slotted controls of
 * the page.
 */
export function stopTypedKey(event: KeyboardEvent) {
  const { key, ctrlKey, altKey, metaKey, currentTarget, target } = event;
  const field = target as Element;
  // AltGr types characters, but Windows reports it as Ctrl and Alt. Autofill fires events without a key.
  const isModified = (ctrlKey || altKey || metaKey) && !event.getModifierState('AltGraph');
  if (/^.$/u.test(key) && !isModified && (currentTarget as Element).contains(field) && field.matches(fields))
    event.stopPropagation();
}
