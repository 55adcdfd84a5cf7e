import { AdapterError } from '../../src/adapter/adapter-error.ts';
import type { AdapterMethods } from '../../src/adapter/reseller-adapter.ts';
import { toTimestamp } from '../clock.ts';
import { toInvitedCustomer } from '../db/customers.ts';
import { type InviteRow, statusOf } from '../db/invites.ts';
import { sha256 } from '../db/tokens.ts';
import { signInUrl } from '../seeds/reseller.ts';
import type { MockState } from '../mock-state.ts';
import { storeInvite } from './send-invite.ts';

type RegistrationMethods = Pick<AdapterMethods, 'openRegistration' | 'completeRegistration'>;

/** Implements the operations for holders of a registration link. */
export function registrationMethods(state: MockState): RegistrationMethods {
  const { db, clock, reseller } = state;
  return {
    /** Changes nothing, because email scanners open links too. */
    async openRegistration({ token }) {
      const invite = findOpenInvite(state, await sha256(token));
      const { companyName, contactName, contactEmail, language, expiresAt } = invite;
      const { name: resellerName, country: _country, ...branding } = reseller;
      return {
        companyName,
        contactName,
        contactEmail,
        ...(language && { language }),
        expiresAt,
        branding: { resellerName, ...branding },
      };
    },

    async completeRegistration({ token, companyName, address, technicalContact, extra }) {
      const hash = await sha256(token);
      const invite = findOpenInvite(state, hash);
      const now = toTimestamp(clock.now());
      const registration = { companyName, address, technicalContact, createdAt: now, ...(extra && { extra }) };
      const customer = { id: db.nextId('cus'), ...toInvitedCustomer(invite, registration) };
      db.customers.set(customer);
      // Closes all links of this invite, because a token is only valid while its invite is pending.
      storeInvite(state, { ...invite, acceptedAt: now, customerId: customer.id });
      return { customerId: customer.id, companyName, signInUrl };
    },
  };
}

/** Finds the pending invite of a token. Reveals why a link is closed to holders of a known token only. */
function findOpenInvite({ db, clock }: MockState, tokenHash: string): InviteRow {
  const token = db.tokens.get(tokenHash);
  const invite = token && db.invites.get(token.inviteId);
  if (!invite) throw new AdapterError('registration-unknown', { detail: 'No invite has this token.' });
  switch (statusOf(invite, clock.now())) {
    case 'expired':
      throw new AdapterError('registration-expired', { detail: 'The invite has expired.' });
    case 'revoked':
      throw new AdapterError('registration-revoked', { detail: 'The invite was withdrawn.' });
    case 'accepted':
      throw new AdapterError('registration-used', { detail: 'The account was created already.' });
    case 'pending':
      if (!token.replaced) return invite;
      throw new AdapterError('registration-expired', { detail: 'A later mail has replaced this link.' });
  }
}
