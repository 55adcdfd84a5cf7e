/** An email that was received. */
export interface ReceivedMail {
  /** An address, or `Name <address>`. */
  readonly to: string;
  readonly subject: string;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

/** Returns the emails that an address has received; others may be among them. */
export type Mailbox = (address: string) => Promise<readonly ReceivedMail[]> | readonly ReceivedMail[];

/**
 * Reads the output of a mailbox command or URL: an array of emails, or an object with the array in `items`.
 * @throws {TypeError} If it is anything else.
 */
export function readMails(json: unknown): readonly ReceivedMail[] {
  const mails = Array.isArray(json) ? (json as unknown[]) : (json as { readonly items?: unknown } | null)?.items;
  const isMail = (mail: unknown) => typeof (mail as ReceivedMail | null)?.to === 'string';
  if (Array.isArray(mails) && mails.every(isMail)) return mails as readonly ReceivedMail[];
  throw new TypeError('The mailbox must answer with a JSON array of emails: [{ "to", "subject", "text", "html" }].');
}

/** Whether an email went to an address. */
export const isTo = ({ to }: ReceivedMail, address: string): boolean =>
  (/<([^<>]*)>\s*$/.exec(to)?.[1] ?? to).trim().toLowerCase() === address.toLowerCase();

/** Finds the token of the registration link in an email or a URL. */
export function findToken(text: string): string | undefined {
  const encoded = /(?:[#?&]|&amp;)token=([^\s"'<>&#]+)/.exec(text)?.[1];
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
}
