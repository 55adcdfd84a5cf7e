/** Sets `document.visibilityState`, as when the user switches tabs. */
export function setVisibility(state: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Restores the browser's own value. */
export const forgetVisibility = () => void Reflect.deleteProperty(document, 'visibilityState');
