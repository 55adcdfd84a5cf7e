/**
 * Creates a child element for a host, in the host's current document.
 *
 * The tag is defined only in the document that loaded the library, and an element's styles belong to the document in
 * which it creates its shadow root. Therefore connects the element in that document once, and lets the host adopt it.
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
 * Resolves the tag of another element of the library: with the host's prefix if that tag is defined, such as
 * `acme-invite-email-preview` for an `<acme-invite-customer-form>`, otherwise without.
 */
export function resolveTag({ localName }: Element, hostTag: string, tag: string): string {
  const prefixed = localName.endsWith(`-${hostTag}`) ? localName.slice(0, -hostTag.length) + tag : tag;
  return customElements.get(prefixed) ? prefixed : tag;
}

/**
 * Copies the direction that the page has set on an element to a child. Writes the attribute only if it differs, because
 * children observe it.
 */
export function passDirection(parent: HTMLElement, child: HTMLElement) {
  if (child.dir !== parent.dir) child.dir = parent.dir;
}
