import type { HostSite } from './host-site.ts';

/** The policy of a host's pages. */
export interface HostPolicy {
  readonly name: string;
  /** Returns the header `Content-Security-Policy`. */
  readonly policy: (site: Pick<HostSite, 'apiUrl'>) => string;
  /** The nonce of the page's scripts. */
  readonly nonce?: string;
  /** Whether the page also loads the host's own Lit. */
  readonly hasLit?: boolean;
  /** Whether the policy allows the elements to render. */
  readonly permits: boolean;
}

const nonce = 'c2VjcmV0';

const write =
  (scripts: string, styles: string, types = '') =>
  (site: Pick<HostSite, 'apiUrl'>) =>
    `default-src 'none'; script-src ${scripts}; style-src ${styles}; connect-src ${site.apiUrl}; img-src 'self' https://brightwater.example; base-uri 'none'; form-action 'none'; report-uri /reports${types}`;

const enforce = (names: string) => `; require-trusted-types-for 'script'; trusted-types ${names}`;

export const policies: readonly HostPolicy[] = [
  { name: 'self', policy: write("'self'", "'self'"), permits: true },
  { name: 'nonce', policy: write(`'nonce-${nonce}'`, "'self'"), nonce, permits: true },
  { name: 'strict-dynamic', policy: write(`'nonce-${nonce}' 'strict-dynamic'`, "'self'"), nonce, permits: true },
  { name: 'no styles', policy: write("'self'", "'none'"), permits: true },
  {
    name: 'our Trusted Types',
    policy: write("'self'", "'self'", enforce('reseller-elements reseller-elements-mail')),
    permits: true,
  },
  {
    name: 'our Trusted Types and those of the host’s Lit',
    policy: write("'self'", "'self'", enforce('lit-html reseller-elements reseller-elements-mail')),
    hasLit: true,
    permits: true,
  },
  { name: 'other Trusted Types', policy: write("'self'", "'self'", enforce('portal')), permits: false },
  { name: 'no Trusted Types', policy: write("'self'", "'self'", enforce("'none'")), permits: false },
];
