/** Defines a tag once; a second copy of the library on the page is told, not broken. Does nothing on a server. */
export function safeDefine(tag: string, element: CustomElementConstructor) {
  if (!globalThis.document) return;
  const defined = customElements.get(tag);
  if (!defined) customElements.define(tag, element);
  else if (defined !== element) console.warn(`<${tag}> was already defined by another copy, which stays in use.`);
}
