/**
 * An element for a host to show. Where the host was moved to another document, a tag is known in the old one only, and the
 * styles of what has no shadow tree yet would be of the wrong one: it begins where its class is at home, and moves, too.
 */
export function createSibling(host: Element, tag: string): HTMLElement {
  const element = document.createElement(tag);
  if (host.ownerDocument !== document) {
    document.documentElement.append(element);
    element.remove();
  }
  return element;
}
