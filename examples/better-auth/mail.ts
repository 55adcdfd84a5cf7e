// Emails, and the registration links in them.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createTransport } from 'nodemailer';

/** An email as text. */
export interface Email {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Creates a function that sends emails over SMTP.
 * @param smtpUrl - Such as `smtp://user:password@mail.example:587`. Without it, emails are printed.
 */
export function createMailer(smtpUrl: string | undefined, from: string) {
  const transport = smtpUrl ? createTransport(smtpUrl) : undefined;
  return async ({ to, subject, text }: Email): Promise<void> => {
    if (transport) await transport.sendMail({ from, to, subject, text });
    // oxlint-disable-next-line no-console
    else console.info(`\nTo: ${to}\nSubject: ${subject}\n\n${text}`);
  };
}

/**
 * Creates and checks the tokens of registration links. Everyone who can list invitations sees their ids, so a token is an id
 * with a signature: only the email contains it, and whoever has it has read the email.
 */
export class LinkTokens {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  create(invitationId: string): string {
    const signature = createHmac('sha256', this.#secret).update(`registration:${invitationId}`).digest('base64url');
    return `${invitationId}-${signature}`;
  }

  /** Returns the id of the invitation, or `undefined` if the signature is wrong. */
  read(token: string): string | undefined {
    // The ids of Better Auth are letters and digits.
    const [id = ''] = token.split('-', 1);
    const [given, expected] = [Buffer.from(token), Buffer.from(this.create(id))];
    return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
  }
}
