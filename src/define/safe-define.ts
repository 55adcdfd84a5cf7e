/** Defines a tag once, on a server as well; a second copy of the library on the page is told, not broken. */
export function safeDefine(tag: string, element: CustomElementConstructor) {
  const defined = customElements.get(tag);
  if (!defined) customElements.define(tag, element);
  else if (defined !== element) console.warn(`<${tag}> was already defined by another copy, which stays in use.`);
}
