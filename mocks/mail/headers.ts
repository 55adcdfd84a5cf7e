/**
 * Text that is safe in a header: without line breaks, which would begin another header, and without the characters
 * that turn the direction of the text around.
 */
export function toHeaderValue(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

/** `Name <address>`, with quotes where the name has characters that mean something in a header (RFC 5322). */
export function toAddress(name: string, address: string): string {
  const safe = toHeaderValue(name);
  const shown = /[()<>[\]:;@\\,."]/.test(safe) ? `"${safe.replace(/["\\]/g, '\\$&')}"` : safe;
  return `${shown} <${toHeaderValue(address)}>`;
}
