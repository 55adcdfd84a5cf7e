/** An address as the contract has it: with its scheme, which hardly anybody types, and in the signs of URLs (RFC 3986). */
export function normalizeWebsite(text: string): string {
  const scheme = /^[a-z][a-z\d+.-]*:\/\//i.exec(text)?.[0];
  const url = scheme ? scheme.toLowerCase() + text.slice(scheme.length) : `https://${text.replace(/^\/\//, '')}`;
  if (!isWebsite(url) || /^[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(url)) return url;
  return new URL(url).href;
}

/** Whether a website can be there: a host with a dot, by http or https. */
export function isWebsite(value: string): boolean {
  if (value.length > 200 || /\s/.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname, username } = new URL(value);
  return /^https?:$/.test(protocol) && /[^.]\.[^.]/.test(hostname) && !username;
}
