/** Controls that take typed text, or letters that select an option. */
const fields = 'textarea, select, input:not([type=checkbox], [type=radio])';

/**
 * Keeps typed text from the keyboard shortcuts of the page. Outside of the shadow root, a key seems to come from the element, so
 * the page cannot tell that it was typed into a field. Other keys pass, and so do those of slotted controls of the page.
 */
export function containTypedKeys(root: HTMLElement | DocumentFragment) {
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, stopTypedKey);
}

function stopTypedKey(event: Event) {
  const { key, ctrlKey, altKey, metaKey, target, currentTarget } = event as KeyboardEvent;
  const field = target as Element;
  // AltGr types, but counts as Ctrl and Alt on Windows. Autofill fires events without a key.
  const isModified = (ctrlKey || altKey || metaKey) && !(event as KeyboardEvent).getModifierState('AltGraph');
  const isTyped = /^.$/u.test(key) && !isModified && field.matches(fields);
  if (isTyped && field.getRootNode() === currentTarget) event.stopPropagation();
}
