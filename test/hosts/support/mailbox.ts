import { EventEmitter, on } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** An SMTP server that keeps what it receives. */
export interface Mailbox {
  /** For a client's configuration. */
  readonly url: string;
  /** The texts of all emails, oldest first. */
  readonly texts: readonly string[];
  /** Waits for the email with this number, counted from 1, and returns its text. */
  read(number: number): Promise<string>;
  close(): Promise<void>;
}

/** Receives email on a free port. */
export async function openMailbox(): Promise<Mailbox> {
  const texts: string[] = [];
  const received = new EventEmitter();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        texts.push(decodeQuotedPrintable(Buffer.concat(chunks).toString()));
        received.emit('email');
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    texts,
    async read(number) {
      const emails = on(received, 'email', { signal: AbortSignal.timeout(30_000) });
      while (texts.length < number) await emails.next();
      await emails.return?.();
      return texts[number - 1] ?? '';
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Joins the lines that were wrapped, and decodes ASCII (RFC 2045, section 6.7). */
const decodeQuotedPrintable = (text: string) =>
  text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-7][0-9A-F])/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
