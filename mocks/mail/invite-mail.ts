import type { Session } from '../../src/contract/models.ts';
import type { InviteRow } from '../db/invites.ts';
import { mailAddress } from '../seeds/reseller.ts';
import type { Block, MailContent } from './blocks.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { formatTime, textsIn } from './texts.ts';

type Reseller = Session['reseller'];

/** An email, ready to be handed to a mail server. */
export interface RenderedMail {
  readonly from: string;
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** The members of an invite that its email uses. */
type InviteFacts = Pick<
  InviteRow,
  'companyName' | 'contactName' | 'contactEmail' | 'language' | 'message' | 'expiresAt'
>;

/** Renders the email that sends the registration link to the contact of an invited company. */
export function renderInviteMail(invite: InviteFacts, reseller: Reseller, link: string): RenderedMail {
  const content = buildContent(invite, reseller, link);
  const { name, platformName, supportEmail = mailAddress } = reseller;
  return {
    from: toAddress(`${name} via ${platformName}`, mailAddress),
    to: toAddress(invite.contactName, invite.contactEmail),
    replyTo: toAddress(name, supportEmail),
    subject: content.subject,
    html: renderHtml(content),
    text: renderText(content),
  };
}

function buildContent(invite: InviteFacts, reseller: Reseller, link: string): MailContent {
  const { texts, language } = textsIn(invite.language);
  const facts = {
    reseller: reseller.name,
    platform: reseller.platformName,
    company: invite.companyName,
    contact: invite.contactName,
    address: invite.contactEmail,
  };
  const { message } = invite;
  const { supportEmail } = reseller;
  // A no-break space keeps the time zone next to the time.
  const expiry = `${formatTime(texts, new Date(invite.expiresAt))}\u00a0UTC`;
  const blocks: Block[] = [
    { kind: 'greeting', text: texts.greeting(facts) },
    { kind: 'lead', text: texts.lead(facts) },
    ...(message ? [{ kind: 'quote', text: message, by: texts.quoted(facts) } as const] : []),
    ...texts.benefits(facts).map((text) => ({ kind: 'paragraph', text }) as const),
    { kind: 'heading', text: texts.stepsHeading(facts) },
    { kind: 'steps', items: texts.steps(facts) },
    { kind: 'link', label: texts.linkLabel, caption: texts.linkCaption, url: link },
    { kind: 'note', text: texts.expiry(expiry) },
    ...(supportEmail ? [{ kind: 'help', text: texts.help(facts), email: supportEmail } as const] : []),
    { kind: 'footer', text: texts.footer(facts) },
  ];
  return {
    language,
    direction: texts.direction,
    subject: toHeaderValue(texts.subject(facts)),
    preheader: texts.preheader(facts),
    sender: facts.reseller,
    poweredBy: texts.poweredBy(facts),
    color: reseller.primaryColor ?? '#1f2937',
    blocks,
  };
}

/**
 * Makes text safe for a header: removes line breaks, which would start another header, and the control characters that
 * change text direction.
 */
function toHeaderValue(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

/** Formats `Name <address>`, and quotes the name if it contains special characters (RFC 5322). */
function toAddress(name: string, address: string): string {
  const safe = toHeaderValue(name);
  const shown = /[()<>[\]:;@\\,."]/.test(safe) ? `"${safe.replace(/["\\]/g, '\\$&')}"` : safe;
  return `${shown} <${toHeaderValue(address)}>`;
}
