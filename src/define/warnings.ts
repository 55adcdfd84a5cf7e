/** Logs that the page's Trusted Types directive does not allow the policy. */
export function warnOfTrustedTypes() {
  console.error(
    'Reseller Elements cannot render, because this page’s Content-Security-Policy does not allow their Trusted Types policy. Add its name to the directive: trusted-types reseller-elements',
  );
}

/**
 * Logs that a tag is already defined.
 * @param other - The version that defined it; `undefined` for another library.
 */
export function warnOfTag(tag: string, other: string | undefined, version: string) {
  const owner = other ? `version ${other} of Reseller Elements` : 'another library';
  console.warn(`<${tag}> is already defined by ${owner}. Version ${version} of Reseller Elements does not replace it.`);
}
