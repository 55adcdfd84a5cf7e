import type { Invite } from '../../src/contract/models.ts';
import { toTimestamp } from '../clock.ts';
import type { InviteRow } from '../db/invites.ts';
import { reseller } from '../seeds/reseller.ts';
import { type RenderedMail, renderInviteMail } from './invite-mail.ts';
import { toRegistrationLink } from './registration-link.ts';

/** A mail that the mock would have sent. */
export interface Mail extends RenderedMail {
  readonly id: string;
  readonly sentAt: string;
  readonly inviteId: string;
  readonly delivery: Invite['delivery'];
}

/** Keeps mails instead of sending them. */
export class Outbox {
  readonly #mails: Mail[] = [];
  readonly #registrationUrl: string;

  constructor(registrationUrl: string) {
    this.#registrationUrl = registrationUrl;
  }

  /** The newest first. */
  get mails(): readonly Mail[] {
    return this.#mails.toReversed();
  }

  /** Writes the mail of an invite. */
  post(invite: InviteRow, token: string, now: number): void {
    const link = toRegistrationLink(this.#registrationUrl, token);
    const { id: inviteId, delivery } = invite;
    const id = `mail_${this.#mails.length + 1}`;
    this.#mails.push({ id, sentAt: toTimestamp(now), ...renderInviteMail(invite, reseller, link), inviteId, delivery });
  }

  /** Notes what became of an invite's last mail, if it has one here. */
  setDelivery(inviteId: string, delivery: Mail['delivery']): void {
    const index = this.#mails.findLastIndex((mail) => mail.inviteId === inviteId);
    const mail = this.#mails[index];
    if (mail) this.#mails[index] = { ...mail, delivery };
  }
}
