/** What the page says of itself, as when the user changes to another tab and back. */
export function setVisibility(state: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Leaves it to the browser again. */
export const forgetVisibility = () => void Reflect.deleteProperty(document, 'visibilityState');
