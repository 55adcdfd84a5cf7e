import { toTimestamp } from '../clock.ts';
import { toInvitedCustomer } from '../db/customers.ts';
import { type InviteRow, statusOf } from '../db/invites.ts';
import { sha256 } from '../db/tokens.ts';
import { assertAddress } from '../pipeline/assert-address.ts';
import { ProblemError } from '../pipeline/problem-error.ts';
import { reseller, signInUrl } from '../seeds/reseller.ts';
import type { MockState } from '../mock-state.ts';
import type { Handler } from './call.ts';
import { storeInvite } from './send-invite.ts';

/** Changes nothing, because email scanners open links too. */
export const openRegistration: Handler<'openRegistration'> = async ({ state, body }) => {
  const invite = findOpenInvite(state, await sha256(body.token));
  const { companyName, contactName, contactEmail, language, expiresAt } = invite;
  const { name, platformName, logoUrl, primaryColor, supportEmail } = reseller;
  return {
    status: 200,
    body: {
      companyName,
      contactName,
      contactEmail,
      ...(language && { language }),
      expiresAt,
      branding: { resellerName: name, platformName, logoUrl, primaryColor, supportEmail },
    },
  };
};

export const completeRegistration: Handler<'completeRegistration'> = async ({ state, body }) => {
  const hash = await sha256(body.token);
  const invite = findOpenInvite(state, hash);
  const { db, clock } = state;
  const now = toTimestamp(clock.now());
  const { companyName, address, technicalContact, extra } = body;
  assertAddress(address);
  const registration = { companyName, address, technicalContact, createdAt: now, ...(extra && { extra }) };
  const customer = { id: db.nextId('cus'), ...toInvitedCustomer(invite, registration) };
  db.customers.set(customer);
  // Closes all links of this invite, because a token is only valid while its invite is pending.
  storeInvite(state, { ...invite, acceptedAt: now, customerId: customer.id });
  return { status: 201, body: { customerId: customer.id, companyName, signInUrl } };
};

/** Finds the pending invite of a token. Reveals why a link is closed only to holders of a known token. */
function findOpenInvite({ db, clock }: MockState, tokenHash: string): InviteRow {
  const token = db.tokens.get(tokenHash);
  const invite = token && db.invites.get(token.inviteId);
  if (!invite) throw new ProblemError('registration-unknown', 'No invite has this token.');
  switch (statusOf(invite, clock.now())) {
    case 'expired':
      throw new ProblemError('registration-expired', 'The invite has expired.');
    case 'revoked':
      throw new ProblemError('registration-revoked', 'The invite was withdrawn.');
    case 'accepted':
      throw new ProblemError('registration-used', 'The account was created already.');
    case 'pending':
      if (!token.replaced) return invite;
      throw new ProblemError('registration-expired', 'A later mail has replaced this link.');
  }
}
