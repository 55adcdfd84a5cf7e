/**
 * Adds the scheme `https://` if it is missing, and percent-encodes characters that URLs do not allow (RFC 3986).
 * Removes angle brackets and punctuation around the URL.
 * @example normalizeWebsite('example.com') // 'https://example.com'
 */
export function normalizeWebsite(text: string): string {
  const address = text.replace(/^<(.*)>$/, '$1').replace(/(?<![,;])[,;]+$/, '');
  const scheme = /^[a-z][a-z\d+.-]*:\/\//i.exec(address)?.[0];
  const url = scheme ? scheme.toLowerCase() + address.slice(scheme.length) : `https://${address.replace(/^\/\//, '')}`;
  if (!isWebsite(url) || /^[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(url)) return url;
  return new URL(url).href;
}

/** Whether a value is the URL of a website: http or https, a host with a dot, and no credentials. */
export function isWebsite(value: string): boolean {
  if (value.length > 200 || /\s/.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname, username } = new URL(value);
  return /^https?:$/.test(protocol) && /[^.]\.[^.]/.test(hostname) && !username;
}
