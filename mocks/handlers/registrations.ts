import type { Customer } from '../../src/contract/models.ts';
import { toTimestamp } from '../clock.ts';
import { type InviteRow, statusOf } from '../db/invites.ts';
import { sha256 } from '../db/tokens.ts';
import { ProblemError } from '../pipeline/problem-error.ts';
import { reseller, signInUrl } from '../seeds/reseller.ts';
import type { World } from '../world.ts';
import type { Handler } from './call.ts';

/** Changes nothing: mail scanners open links, too. */
export const openRegistration: Handler<'openRegistration'> = async ({ world, body }) => {
  const { companyName, contactName, contactEmail, language, expiresAt } = findOpenInvite(
    world,
    await sha256(body.token),
  );
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

export const completeRegistration: Handler<'completeRegistration'> = async ({ world, body }) => {
  const hash = await sha256(body.token);
  const invite = findOpenInvite(world, hash);
  const { db, clock } = world;
  const now = toTimestamp(clock.now());
  const { companyName, address, technicalContact, extra } = body;
  const customer: Customer = {
    id: db.nextId('cus'),
    companyName,
    address,
    technicalContact,
    billingContact: invite.billingContact,
    billingAccountId: invite.billingAccountId,
    status: 'active',
    origin: 'invited',
    inviteId: invite.id,
    createdAt: now,
    createdBy: invite.createdBy,
    ...(extra && { extra }),
  };
  db.customers.set(customer.id, customer);
  // Closes every link of the invite: a token is worth what its invite's status says.
  db.invites.set(invite.id, { ...invite, acceptedAt: now, customerId: customer.id });
  return { status: 201, body: { customerId: customer.id, companyName, signInUrl } };
};

/** Only the holder of a known token learns more than "unknown". */
function findOpenInvite({ db, clock }: World, tokenHash: string): InviteRow {
  const invite = db.invites.get(db.tokens.get(tokenHash) ?? '');
  if (!invite) throw new ProblemError('registration-unknown', 'No invite has this token.');
  switch (statusOf(invite, clock.now())) {
    case 'expired':
      throw new ProblemError('registration-expired', 'The invite has expired.');
    case 'revoked':
      throw new ProblemError('registration-revoked', 'The invite was withdrawn.');
    case 'accepted':
      throw new ProblemError('registration-used', 'The account was created already.');
    case 'pending':
      return invite;
  }
}
