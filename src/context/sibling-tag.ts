/**
 * The tag of another element of the library, seen from a host: prefixed as the host's own where that is defined, such as
 * `acme-invite-email-preview` beside an `<acme-invite-customer-form>`; else the plain one.
 */
export function siblingTag({ localName }: Element, hostTag: string, tag: string): string {
  const prefixed = localName.endsWith(`-${hostTag}`) ? localName.slice(0, -hostTag.length) + tag : tag;
  return customElements.get(prefixed) ? prefixed : tag;
}
