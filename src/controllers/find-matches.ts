import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { statusAt } from '../contract/invite-status.ts';
import type { MatchedInvite, Matches, MatchQuery } from '../contract/models.ts';
import { sanitizeMembers } from './reply-members.ts';
import { hasId } from './sanitize-page.ts';

/** Give up looking for matches after this many milliseconds. */
const timeoutMs = 5000;

/**
 * Finds possible duplicates: customers and open invites that resemble the one about to be created.
 * @returns `undefined` if there are none, or the search was aborted or took too long.
 * @throws Errors of the adapter.
 */
export async function findMatches(
  adapter: ResellerAdapter,
  query: MatchQuery,
  signal: AbortSignal,
): Promise<Matches | undefined> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  const eitherSignal = AbortSignal.any([signal, timeout.signal]);
  let onAbort = () => {};
  const aborted = new Promise<undefined>((resolve) => (onAbort = () => resolve(undefined)));
  eitherSignal.addEventListener('abort', onAbort);
  try {
    const found = await Promise.race([adapter.findMatches?.(query, { signal: eitherSignal }), aborted]);
    return sanitizeMatches(sanitizeMembers(found, { adapter, operation: 'findMatches' }));
  } finally {
    clearTimeout(timer);
    // A combined signal is not garbage-collected while it has listeners.
    eitherSignal.removeEventListener('abort', onAbort);
  }
}

/** Drops incomplete records, which the host page's own adapter may return, and invites that are no longer open. */
function sanitizeMatches(found: Matches | undefined): Matches | undefined {
  const customers = (found?.customers ?? []).filter((customer) => hasId(customer) && customer.companyName);
  const invites = (found?.invites ?? []).filter(
    (invite) => hasId(invite) && invite.companyName && invite.contactEmail && isOpen(invite),
  );
  return customers.length || invites.length ? { customers, invites: invites.map(complete) } : undefined;
}

const isOpen = ({ status }: MatchedInvite) => status === 'pending' || status === 'expired';

/** Adapters may return whole invites, with the date. */
const complete = (invite: MatchedInvite & { readonly expiresAt?: string }): MatchedInvite => ({
  ...invite,
  status: statusAt({ expiresAt: '', ...invite }, Date.now()),
  allowedActions: Array.isArray(invite.allowedActions) ? invite.allowedActions : [],
});
