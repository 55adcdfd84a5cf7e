/**
 * Creates an element for a host to show, in whatever document the host is now.
 *
 * The tag is defined only in the document that loaded the library, and an element's styles belong to the document in which it
 * creates its shadow root. So connect the element in that document once, and let the host adopt it.
 */
export function createForDocument(host: Element, tag: string): HTMLElement {
  const element = document.createElement(tag);
  if (host.ownerDocument !== document) {
    document.documentElement.append(element);
    element.remove();
  }
  return element;
}
