/** Controls that take typed text, or letters that select an option. */
const fields = 'textarea,select,input:not([type=checkbox])';

/**
 * Keeps typed text from the keyboard shortcuts of the page. Outside of the shadow root, a key seems to come from the element, so
 * the page cannot tell that it was typed into a field. Other keys pass, and so do those of slotted controls of the page.
 */
export function containTypedKeys(root: ShadowRoot | null) {
  const onKey = (event: Event) => {
    const { key, ctrlKey, altKey, metaKey, target } = event as KeyboardEvent;
    // AltGr types, but counts as Ctrl and Alt on Windows. Autofill fires events without a key.
    const isModified = (ctrlKey || altKey || metaKey) && !(event as KeyboardEvent).getModifierState('AltGraph');
    const field = target as Element;
    if (/^.$/u.test(key) && !isModified && root?.contains(field) && field.matches(fields)) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root?.addEventListener(type, onKey);
}
