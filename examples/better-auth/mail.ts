// Registration links, and the email that carries them.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createTransport } from 'nodemailer';

/** What the email of an invitation says. */
export interface InvitationEmail {
  readonly to: string;
  readonly contactName: string;
  readonly companyName: string;
  readonly resellerName: string;
  readonly inviterName: string;
  readonly message: string | null;
  readonly expiresAt: Date;
  readonly url: string;
}

export type SendEmail = (email: InvitationEmail) => Promise<void>;

/**
 * Sends emails over SMTP.
 * @param smtpUrl - Such as `smtp://user:password@mail.example:587`. Without it, emails are printed.
 */
export function createMailer(smtpUrl: string | undefined, from: string): SendEmail {
  const transport = smtpUrl ? createTransport(smtpUrl) : undefined;
  return async (email) => {
    const subject = `${email.resellerName} invites you to register`;
    const text = renderText(email);
    if (transport)
      await transport.sendMail({ from, to: { name: email.contactName, address: email.to }, subject, text });
    else console.info(`\nTo: ${email.to}\nSubject: ${subject}\n\n${text}`);
  };
}

function renderText({ contactName, companyName, resellerName, inviterName, message, expiresAt, url }: InvitationEmail) {
  const lines = [
    `Hello ${contactName},`,
    `${inviterName} of ${resellerName} invites ${companyName} to register.`,
    ...(message ? [message] : []),
    `Create your account by ${expiresAt.toUTCString()}:`,
    url,
  ];
  return `${lines.join('\n\n')}\n`;
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
    return `${invitationId}.${this.#sign(invitationId)}`;
  }

  /** Returns the id of the invitation, or `undefined` if the signature is wrong. */
  read(token: string): string | undefined {
    const [id = '', signature = ''] = token.split('.');
    const [given, expected] = [Buffer.from(signature), Buffer.from(this.#sign(id))];
    return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
  }

  #sign(invitationId: string): string {
    return createHmac('sha256', this.#secret).update(`registration:${invitationId}`).digest('base64url');
  }
}
