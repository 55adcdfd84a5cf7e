/**
 * Resolves the tag of another element of the library: with the host's own prefix where that tag is defined, such as
 * `acme-invite-email-preview` for an `<acme-invite-customer-form>`, else the plain tag.
 */
export function resolveTag({ localName }: Element, hostTag: string, tag: string): string {
  const prefixed = localName.endsWith(`-${hostTag}`) ? localName.slice(0, -hostTag.length) + tag : tag;
  return customElements.get(prefixed) ? prefixed : tag;
}
