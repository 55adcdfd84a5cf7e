const safeProtocols = ['http:', 'https:', 'mailto:'];

/** The address, if it is one that a link may carry; relative ones are the page's own. */
export function safeUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  try {
    const url = new URL(value, document.baseURI);
    return safeProtocols.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
