import { createApi } from '../../../examples/sqlite-server/api.ts';
import { Database } from '../../../examples/sqlite-server/database.ts';
import { SqliteIdempotencyStore } from '../../../examples/sqlite-server/idempotency.ts';
import type { Mail } from '../../../examples/sqlite-server/mail.ts';
import { MailWorker } from '../../../examples/sqlite-server/outbox.ts';
import { seedResellers, seeds } from '../../../examples/sqlite-server/seed.ts';
import { createRestAdapter } from '../../../src/adapter/rest/rest-adapter.ts';
import type { ReceivedMail } from '../../../src/conformance/index.ts';
import type { Session } from '../../../src/contract/models.ts';
import { createRestHandler } from '../../../src/server/index.ts';
import { refusedAddress } from './refused-invite.ts';
import type { Mutant } from '../../node/conformance/mutants.ts';
import type { TestSubject } from '../../node/conformance/subject.ts';

const baseUrl = 'https://api.example/api';
/** The origin of a page that may call the API. */
const portal = 'https://portal.example';

/** The credentials of the two resellers. */
const credentials = seeds.map(({ user }) => `Bearer ${user.accessToken}`) as [string, string];

type Handle = (request: Request) => Promise<Response>;

/** Serves the SQLite example from memory, and plants the bug of a mutant. */
export async function createSqliteSubject(
  mutant: Pick<Mutant, 'adapter' | 'handler' | 'idempotency' | 'mailbox'> = {},
): Promise<TestSubject & { readonly stop: () => Promise<void> }> {
  const database = new Database(':memory:');
  await seedResellers(database);
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const backend = {
    database,
    registrationUrl: 'https://shop.example/register',
    mailFrom: 'no-reply@shop.example',
    now,
  };
  const mails: ReceivedMail[] = [];
  const worker = new MailWorker(backend, async ({ to, subject, text, html }: Mail) => {
    if (to.address === refusedAddress) throw Object.assign(new Error('Refused'), { responseCode: 550 });
    mails.push({ to: to.address, subject, text, html });
  });
  const api = createApi(backend, mutant.idempotency?.() ?? new SqliteIdempotencyStore(database), [portal]);
  const { handler: wrap = (handle) => handle, adapter, mailbox = (received) => received } = mutant;
  const handle = wrap(adapter ? serveAgain(api, adapter) : api);
  const send: typeof fetch = (input, init) => handle(new Request(input, init));
  return {
    subject: { baseUrl, headers: { Authorization: credentials[0] }, fetch: send },
    options: {
      allowWrites: true,
      origin: portal,
      secondReseller: { baseUrl, headers: { Authorization: credentials[1] }, fetch: send },
      mailbox: () => mailbox(mails),
      mailSettleTime: 20,
      advanceClock(ms) {
        ahead += ms;
      },
      timeout: 3000,
    },
    async stop() {
      await worker.stop();
      await database.close();
    },
  };
}

/** Serves the API once more, over the REST adapter, to plant a bug in the adapters between. */
function serveAgain(handle: Handle, plant: NonNullable<Mutant['adapter']>): Handle {
  const connect = (authorization: string) =>
    createRestAdapter({
      baseUrl,
      headers: () => ({ Authorization: authorization }),
      fetch: (input, init) => handle(new Request(input, init)),
    });
  const [first, second] = [connect(credentials[0]), connect(credentials[1])];
  const adapters = [plant(first, second), plant(second, first)];
  const toIndex = (request: Request) => credentials.indexOf(request.headers.get('Authorization') ?? '');
  return createRestHandler<Session & { readonly index: number }>({
    basePath: '/api',
    async authenticate(request) {
      const index = toIndex(request);
      if (index < 0) return undefined;
      return { ...(await [first, second][index]!.getSession({}, { signal: request.signal })), index };
    },
    adapter: (session) => adapters[session?.index ?? 0]!,
    validateReplies: false,
    onError: () => {},
  });
}
