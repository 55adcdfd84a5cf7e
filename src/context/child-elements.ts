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

/**
 * Resolves the tag of another element of the library: with the host's own prefix where that tag is defined, such as
 * `acme-invite-email-preview` for an `<acme-invite-customer-form>`, else the plain tag.
 */
export function resolveTag({ localName }: Element, hostTag: string, tag: string): string {
  const prefixed = localName.endsWith(`-${hostTag}`) ? localName.slice(0, -hostTag.length) + tag : tag;
  return customElements.get(prefixed) ? prefixed : tag;
}

/** Passes on the direction that the page has set on an element. Children observe the attribute: write it only where it differs. */
export function passDirection(parent: HTMLElement, child: HTMLElement) {
  if (child.dir !== parent.dir) child.dir = parent.dir;
}
