const safeProtocols = ['http:', 'https:', 'mailto:'];

/**
 * Returns the absolute URL if its scheme is safe for a link: http, https or mailto.
 * @param value - Resolved against the page's base URL.
 * @returns `undefined` for other schemes, such as `javascript:`, and for invalid URLs.
 */
export function safeUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  try {
    const url = new URL(value, document.baseURI);
    return safeProtocols.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
