import { toTimestamp } from '../clock.ts';
import { mintToken } from '../db/tokens.ts';
import { renderInviteMail } from '../mail/invite-mail.ts';
import { toRegistrationLink } from '../mail/registration-link.ts';
import { reseller } from '../seeds/reseller.ts';
import type { Handler } from './call.ts';
import { findBillingAccount, findInvite } from './find.ts';
import { lifetime } from './send-invite.ts';

/** A further link, for the reseller to hand over: no mail, and the earlier links stay. */
export const createInviteLink: Handler<'createInviteLink'> = async ({ world, params }) => {
  const { token, hash } = await mintToken();
  const { id, expiresAt } = findInvite(world, params.id, 'pending');
  world.db.tokens.add(hash, id);
  return { status: 200, body: { url: toRegistrationLink(world.registrationUrl, token), expiresAt } };
};

/** The mail as it would be sent now, with a link that opens nothing. */
export const previewInvite: Handler<'previewInvite'> = ({ world, body }) => {
  const { registrationUrl, clock } = world;
  findBillingAccount(world, body.billingContact.email);
  const invite = { ...body, expiresAt: toTimestamp(clock.now() + lifetime) };
  const link = toRegistrationLink(registrationUrl, 'preview');
  const { subject, from, html, text } = renderInviteMail(invite, reseller, link);
  return { status: 200, body: { subject, from, html, text } };
};
