interface HtmlPolicy {
  createHTML(html: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

/** Whether this page's Trusted Types keep the standalone files from making any HTML. */
export let isHtmlForbidden = false;

/**
 * Makes the policy by which the standalone files' own copy of Lit fills in its templates; vite.config.ts puts it in place of
 * Lit's, whose name belongs to the page's own copy. Where the page allows no such policy the console says what to allow, and
 * nothing is defined: Lit would fail in the midst of the page's script.
 */
export function createHtmlPolicy(): HtmlPolicy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    return trustedTypes?.createPolicy('reseller-elements', { createHTML: (html) => html });
  } catch {
    isHtmlForbidden = true;
    void import('./warnings.ts').then(({ warnOfTrustedTypes }) => warnOfTrustedTypes());
    return undefined;
  }
}
