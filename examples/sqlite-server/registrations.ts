import type { AdapterMethods, NewInvite } from 'reseller-elements/adapters';
import { AdapterError } from 'reseller-elements/server';
import { type Backend, getReseller, recordChange, toTimestamp } from './backend.ts';
import { insertCustomer } from './customers.ts';
import { findInvite, type InviteRow } from './invites.ts';
import { hashPassword, hashToken } from './secrets.ts';

type RegistrationMethods = Pick<AdapterMethods, 'openRegistration' | 'completeRegistration'>;

/** Implements the operations for holders of a registration link, who have no session. */
export function registrationMethods(backend: Backend): RegistrationMethods {
  const { database, now } = backend;
  return {
    /** Changes nothing, because email scanners open links too. */
    async openRegistration({ token }) {
      return database.read(() => {
        const invite = findOpenInvite(backend, token);
        const { companyName, contactName, contactEmail, language } = JSON.parse(invite.details) as NewInvite;
        const { name, platformName, primaryColor, supportEmail } = getReseller(backend, invite.reseller_id);
        return {
          companyName,
          contactName,
          contactEmail,
          ...(language !== undefined && { language }),
          expiresAt: toTimestamp(invite.expires_at),
          branding: { resellerName: name, platformName, primaryColor, supportEmail },
        } as const;
      });
    },

    /** Runs in the transaction of `SqliteIdempotencyStore`, so that a link cannot be used twice. */
    async completeRegistration({ token, password, contactName, ...registration }) {
      const invite = findOpenInvite(backend, token);
      const { billingContact, contactEmail } = JSON.parse(invite.details) as NewInvite;
      const { id } = insertCustomer(
        backend,
        { ...registration, billingContact },
        {
          resellerId: invite.reseller_id,
          billingAccountId: invite.billing_account_id,
          origin: 'invited',
          createdBy: invite.created_by,
          inviteId: invite.id,
          contactEmail,
        },
      );
      const account = { id, contactEmail, contactName, passwordHash: hashPassword(password) };
      database.run('INSERT INTO accounts VALUES (:id, :contactEmail, :contactName, :passwordHash)', account);
      // Closes all links of this invite, because a link is only valid while its invite is pending.
      database.run('UPDATE invites SET accepted_at = :now, customer_id = :id WHERE id = :inviteId', {
        now: now(),
        id,
        inviteId: invite.id,
      });
      recordChange(backend, invite.reseller_id, invite.id);
      return { customerId: id, companyName: registration.companyName };
    },
  };
}

/** Finds the pending invite of a token. Reveals why a link is closed to holders of a known token only. */
function findOpenInvite(backend: Backend, token: string): InviteRow {
  const known = backend.database.get<{ readonly reseller_id: string; readonly id: string }>(
    'SELECT reseller_id, id FROM registration_tokens JOIN invites ON id = invite_id WHERE hash = :hash',
    { hash: hashToken(token) },
  );
  const invite = known && findInvite(backend, known.reseller_id, known.id);
  switch (invite?.status) {
    case 'pending':
      return invite;
    case 'expired':
      throw new AdapterError('registration-expired', { detail: 'The invite has expired.' });
    case 'revoked':
      throw new AdapterError('registration-revoked', { detail: 'The invite was withdrawn.' });
    case 'accepted':
      throw new AdapterError('registration-used', { detail: 'The account was created already.' });
    default:
      throw new AdapterError('registration-unknown', { detail: 'No invite has this token.' });
  }
}
