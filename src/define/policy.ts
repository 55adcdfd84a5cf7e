interface HtmlPolicy {
  createHTML(html: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

/** Whether the page's Trusted Types directive rejected the policy, so that Lit cannot create templates. */
export let isHtmlForbidden = false;

/**
 * Creates the Trusted Types policy with which the Lit copy in `dist/cdn` creates its templates. The build substitutes it for
 * Lit's own policy, whose name the page's copy of Lit may use.
 *
 * If the page does not allow the policy, logs what to allow, and `safeDefine` defines nothing: Lit would otherwise throw
 * within the page's script.
 * @returns `undefined` if the browser lacks Trusted Types, or the page does not allow the policy.
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
