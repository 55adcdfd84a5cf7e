import type { IdempotencyStore } from 'reseller-elements/server';
import { serve } from 'reseller-elements/server/node';
import { createApi } from './api.ts';
import type { Database } from './database.ts';
import { SqliteIdempotencyStore } from './idempotency.ts';
import type { SendMail } from './mail.ts';
import { MailWorker } from './outbox.ts';
import { serveSite } from './site.ts';

export interface StartOptions {
  readonly database: Database;
  /** 0 picks any free port. */
  readonly port: number;
  readonly sendMail: SendMail;
  readonly mailFrom: string;
  /** The page behind registration links. @default the server's own */
  readonly registrationUrl?: string | undefined;
  /** @default new SqliteIdempotencyStore(database) */
  readonly idempotency?: IdempotencyStore;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the API and the pages, and sends the emails of the outbox. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { database, port, sendMail, mailFrom, idempotency = new SqliteIdempotencyStore(database) } = options;
  const server = await serve(
    (request) => (new URL(request.url).pathname.startsWith('/api/') ? api(request) : serveSite(request)),
    { port },
  );
  const { registrationUrl = `${server.url}/register` } = options;
  const backend = { database, registrationUrl, mailFrom, now: Date.now };
  const api = createApi(backend, idempotency);
  const worker = new MailWorker(backend, sendMail);
  return {
    url: server.url,
    async close() {
      await server.close();
      await worker.stop();
      await database.close();
    },
  };
}
