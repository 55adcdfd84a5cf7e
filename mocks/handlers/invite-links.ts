import { mintToken } from '../db/tokens.ts';
import { renderInviteMail } from '../mail/invite-mail.ts';
import { toRegistrationLink } from '../mail/outbox.ts';
import { reseller } from '../seeds/reseller.ts';
import type { Handler } from './call.ts';
import { findBillingAccount, findInvite } from './find.ts';
import { assertExpiryAllowed, expiryOf } from './send-invite.ts';

/** Creates another link for the reseller to pass on. Sends no email, and keeps earlier links valid. */
export const createInviteLink: Handler<'createInviteLink'> = async ({ state, params }) => {
  const { token, hash } = await mintToken();
  const { id, expiresAt } = findInvite(state, params.id, 'pending');
  state.db.tokens.add(hash, id);
  return { status: 200, body: { url: toRegistrationLink(state.registrationUrl, token), expiresAt } };
};

/** Renders the email as it would be sent now, with a placeholder link. */
export const previewInvite: Handler<'previewInvite'> = ({ state, body }) => {
  const { registrationUrl, clock } = state;
  findBillingAccount(state, body.billingContact.email);
  assertExpiryAllowed(body);
  const invite = { ...body, expiresAt: expiryOf(body, clock.now()) };
  const link = toRegistrationLink(registrationUrl, 'preview');
  const { subject, from, html, text } = renderInviteMail(invite, reseller, link);
  return { status: 200, body: { subject, from, html, text } };
};
