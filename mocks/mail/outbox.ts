import type { Invite, Session } from '../../src/contract/models.ts';
import { toTimestamp } from '../clock.ts';
import type { InviteRow } from '../db/invites.ts';
import { type RenderedMail, renderInviteMail } from './invite-mail.ts';

/** An email that the mock would have sent. */
export interface Mail extends RenderedMail {
  readonly id: string;
  readonly sentAt: string;
  readonly inviteId: string;
  readonly delivery: Invite['delivery'];
}

interface PostedMail extends Omit<Mail, keyof RenderedMail> {
  readonly render: () => RenderedMail;
}

/** Stores emails instead of sending them. */
export class Outbox {
  readonly #posted: PostedMail[] = [];
  readonly #registrationUrl: string;
  readonly #reseller: Session['reseller'];

  constructor(registrationUrl: string, reseller: Session['reseller']) {
    this.#registrationUrl = registrationUrl;
    this.#reseller = reseller;
  }

  /** All emails, newest first. */
  get mails(): readonly Mail[] {
    return this.#posted.map(({ render, ...facts }) => ({ ...facts, ...render() })).toReversed();
  }

  /** Adds the email of an invite. */
  post(invite: InviteRow, token: string, now: number): void {
    const link = toRegistrationLink(this.#registrationUrl, token);
    const { id: inviteId, delivery } = invite;
    // Render on first read: few emails are ever read, and rendering takes longer than the call that sends one.
    let rendered: RenderedMail | undefined;
    const render = () => (rendered ??= renderInviteMail(invite, this.#reseller, link));
    this.#posted.push({ id: `mail_${this.#posted.length + 1}`, sentAt: toTimestamp(now), inviteId, delivery, render });
  }

  /** Updates the delivery of an invite's last email, if the outbox has one. */
  setDelivery(inviteId: string, delivery: Mail['delivery']): void {
    const index = this.#posted.findLastIndex((mail) => mail.inviteId === inviteId);
    const mail = this.#posted[index];
    if (mail) this.#posted[index] = { ...mail, delivery };
  }
}

/** Builds the registration link. The token goes into the fragment, to keep it out of server logs. */
export const toRegistrationLink = (registrationUrl: string, token: string): string =>
  `${registrationUrl}#token=${token}`;
