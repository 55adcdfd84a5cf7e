/** The page's Trusted Types allow no policy of ours. */
export function warnOfTrustedTypes() {
  console.error(
    'Reseller Elements show nothing, as this page’s Content-Security-Policy keeps them from making HTML. Add the name of their policy to its directive: trusted-types reseller-elements',
  );
}

/** A tag means something else on this page already, which stays. */
export function warnOfTag(tag: string, other: string | undefined, version: string) {
  const owner = other ? `version ${other} of Reseller Elements` : 'something else than Reseller Elements';
  console.warn(`<${tag}> is defined by ${owner} already, and stays so: version ${version} does not replace it.`);
}
