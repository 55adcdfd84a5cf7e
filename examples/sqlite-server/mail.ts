import { createTransport } from 'nodemailer';
import type { NewInvite, Session } from 'reseller-elements/adapters';
import type { Backend } from './backend.ts';

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** An email, as nodemailer takes it. Names and addresses are separate, so that neither can forge a header. */
export interface Mail {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly replyTo: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** Renders the email that sends a registration link. In English only: `language` would choose among your texts. */
export function renderInviteMail(
  { mailFrom }: Backend,
  { name, platformName, supportEmail = mailFrom }: Session['reseller'],
  { companyName, contactName, contactEmail, message }: NewInvite,
  expiresAt: number,
  link: string,
): Mail {
  const before = [
    `Hello ${contactName},`,
    `${name} invites ${companyName} to ${platformName}.`,
    ...(message ? [message] : []),
    'Create your account here:',
  ];
  const after = [
    `The link is valid until ${dates.format(expiresAt)} UTC, and works once.`,
    `Questions? Write to ${supportEmail}.`,
  ];
  const toHtml = (texts: readonly string[]) => texts.map((text) => `<p>${escapeHtml(text)}</p>\n`).join('');
  const href = escapeHtml(link);
  return {
    from: { name: `${name} via ${platformName}`, address: mailFrom },
    to: { name: contactName, address: contactEmail },
    replyTo: { name, address: supportEmail },
    subject: `${name} invites you to ${platformName}`,
    text: [...before, link, ...after].join('\n\n'),
    html: `<!doctype html>\n${toHtml(before)}<p><a href="${href}">${href}</a></p>\n${toHtml(after)}`,
  };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!);

/** Hands an email to a mail server. */
export type SendMail = (mail: Mail & { readonly messageId: string }) => Promise<unknown>;

/** Sends over SMTP. Gives up soon on a mail server that does not answer: the outbox tries again. */
export function createSmtpSender(url: string): SendMail {
  const timeout = 30_000;
  const limits = { connectionTimeout: timeout, greetingTimeout: timeout, socketTimeout: timeout };
  const transport = createTransport({ url, ...limits });
  return (mail) => transport.sendMail(mail);
}
