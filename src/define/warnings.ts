/** Logs that the page's Trusted Types directive does not allow the policy. */
export function warnOfTrustedTypes() {
  console.error(
    'Reseller Elements show nothing, as this page’s Content-Security-Policy keeps them from making HTML. Add the name of their policy to its directive: trusted-types reseller-elements',
  );
}

/**
 * Logs that a tag is already defined and stays so.
 * @param other - The version that defined it; `undefined` for another library.
 */
export function warnOfTag(tag: string, other: string | undefined, version: string) {
  const owner = other ? `version ${other} of Reseller Elements` : 'something else than Reseller Elements';
  console.warn(`<${tag}> is defined by ${owner} already, and stays so: version ${version} does not replace it.`);
}
