// Any adapter may serve a form, so its replies are not trusted to keep the contract. A function here throws where a reply does
// not even tell what was created: nobody knows then whether anything was, and the outcome counts as unknown.
import type { Customer, InviteReply, MatchedInvite, Matches, RegistrationReply } from '../contract/models.ts';

export function sanitizeCustomer(customer: Customer): Customer {
  requireId(customer?.id);
  return customer;
}

export function sanitizeInviteReply(reply: InviteReply): InviteReply {
  requireId(reply?.invite?.id);
  return reply;
}

export function sanitizeRegistrationReply(reply: RegistrationReply): RegistrationReply {
  requireId(reply?.customerId);
  return reply;
}

function requireId(id: string) {
  if (!id) throw new TypeError('The reply lacks the id of what was created.');
}

/** Leaves out what cannot be named, and closed invites, which help nobody. Returns undefined where nothing is left. */
export function sanitizeMatches(found: Matches | undefined): Matches | undefined {
  const customers = (found?.customers ?? []).filter((customer) => customer?.id && customer.companyName);
  const invites = (found?.invites ?? []).filter(
    (invite) => invite?.id && invite.companyName && invite.contactEmail && isOpen(invite),
  );
  return customers.length || invites.length ? { customers, invites: invites.map(sanitizeInvite) } : undefined;
}

const isOpen = ({ status }: MatchedInvite) => status === 'pending' || status === 'expired';

const sanitizeInvite = (invite: MatchedInvite): MatchedInvite => ({
  ...invite,
  allowedActions: Array.isArray(invite.allowedActions) ? invite.allowedActions : [],
});
