import type { AdapterMethods } from '../../src/adapter/reseller-adapter.ts';
import { mintToken } from '../db/tokens.ts';
import { renderInviteMail } from '../mail/invite-mail.ts';
import { toRegistrationLink } from '../mail/outbox.ts';
import type { MockState } from '../mock-state.ts';
import { findBillingAccount, findInvite } from './find.ts';
import { assertExpiryAllowed, expiryOf } from './send-invite.ts';

/** Implements the operations on registration links, neither of which sends an email. */
export function linkMethods(state: MockState): Pick<AdapterMethods, 'createInviteLink' | 'previewInvite'> {
  const { db, clock, registrationUrl } = state;
  return {
    /** Creates another link. Earlier ones stay valid. */
    async createInviteLink({ id }) {
      const { token, hash } = await mintToken();
      const { expiresAt } = findInvite(state, id, 'pending');
      db.tokens.add(hash, id);
      return { url: toRegistrationLink(registrationUrl, token), expiresAt };
    },

    /** Renders the email as it would be sent now, with a placeholder link. */
    async previewInvite(input) {
      findBillingAccount(state, input.billingContact.email);
      assertExpiryAllowed(input);
      const invite = { ...input, expiresAt: expiryOf(input, clock.now()) };
      const { subject, from, html, text } = renderInviteMail(
        invite,
        state.reseller,
        toRegistrationLink(registrationUrl, 'preview'),
      );
      return { subject, from, html, text };
    },
  };
}
