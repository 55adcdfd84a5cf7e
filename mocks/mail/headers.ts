/**
 * Makes text safe for a header: removes line breaks, which would start another header, and the control characters that
 * change text direction.
 */
export function toHeaderValue(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

/** Formats `Name <address>`, and quotes the name if it contains special characters (RFC 5322). */
export function toAddress(name: string, address: string): string {
  const safe = toHeaderValue(name);
  const shown = /[()<>[\]:;@\\,."]/.test(safe) ? `"${safe.replace(/["\\]/g, '\\$&')}"` : safe;
  return `${shown} <${toHeaderValue(address)}>`;
}
