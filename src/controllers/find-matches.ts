import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { MatchedInvite, Matches, MatchQuery } from '../contract/models.ts';

/** Longer nobody is kept waiting for a help that is only meant well, in milliseconds. */
const patience = 5000;

/** Customers and open invites that look like the one about to be created; undefined where there are none. */
export async function findMatches(
  adapter: ResellerAdapter,
  query: MatchQuery,
  signal: AbortSignal,
): Promise<Matches | undefined> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  const given = AbortSignal.any([signal, late.signal]);
  let stop = () => {};
  const isLate = new Promise<undefined>((resolve) => (stop = () => resolve(undefined)));
  given.addEventListener('abort', stop);
  try {
    const found = await Promise.race([adapter.findMatches?.(query, { signal: given }), isLate]);
    return select(found);
  } finally {
    clearTimeout(timer);
    // A signal of several stays for as long as anybody listens.
    given.removeEventListener('abort', stop);
  }
}

/** Any adapter may serve the form: what cannot be named is passed over, and invites that are closed help nobody. */
function select(found: Matches | undefined): Matches | undefined {
  const customers = (found?.customers ?? []).filter((customer) => customer?.id && customer.companyName);
  const invites = (found?.invites ?? []).filter(
    (invite) => invite?.id && invite.companyName && invite.contactEmail && isOpen(invite),
  );
  return customers.length || invites.length ? { customers, invites: invites.map(complete) } : undefined;
}

const isOpen = ({ status }: MatchedInvite) => status === 'pending' || status === 'expired';

const complete = (invite: MatchedInvite): MatchedInvite => ({
  ...invite,
  allowedActions: Array.isArray(invite.allowedActions) ? invite.allowedActions : [],
});
