import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** An email as it arrived over SMTP. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly messageId: string;
  /** The source, with quoted-printable decoded. */
  readonly source: string;
  /** The first registration link. */
  readonly link: string;
}

/** A mail server that keeps what it receives. */
export interface Mailbox {
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** Answers emails to addresses that contain `part` with an SMTP error; the last answer stays. */
  refuse(part: string, ...responseCodes: readonly number[]): void;
  /** Resolves with the emails to an address once there are as many. */
  waitFor(address: string, count?: number): Promise<readonly ReceivedMail[]>;
  close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const mails: ReceivedMail[] = [];
  const received = new EventTarget();
  const refusals = new Map<string, number[]>();

  async function receive(stream: Readable, to: readonly string[]) {
    mails.push(toMail(await text(stream), to));
    received.dispatchEvent(new Event('mail'));
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const codes = [...refusals].find(([part]) => address.includes(part))?.[1] ?? [];
      const responseCode = codes.length > 1 ? codes.shift() : codes[0];
      done(
        responseCode === undefined || responseCode < 400 ? null : Object.assign(new Error('Refused'), { responseCode }),
      );
    },
    onData(stream, { envelope }, done) {
      const to = envelope.rcptTo.map(({ address }) => address);
      void receive(stream, to).finally(() => done());
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as { readonly port: number };

  const mailsTo = (address: string) => mails.filter(({ to }) => to.includes(address));
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (part, ...codes) => void refusals.set(part, [...codes]),
    async waitFor(address, count = 1) {
      while (mailsTo(address).length < count) await once(received, 'mail');
      return mailsTo(address);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function toMail(raw: string, to: readonly string[]): ReceivedMail {
  const source = raw
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return {
    to,
    messageId: /^Message-ID: (.+)$/im.exec(raw)?.[1]?.trim() ?? '',
    source,
    link: /http\S+#token=[\w-]+/.exec(source)?.[0] ?? '',
  };
}
