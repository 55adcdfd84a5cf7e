import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { findFreePorts } from '../../../tools/free-ports.ts';
import { exampleFolder } from '../../../tools/testing/install-example.ts';
import type { TestSubject } from '../../node/conformance/subject.ts';
import { openMailbox } from './mailbox.ts';
import { refusedAddress } from './refused-invite.ts';

const password = 'correct horse battery staple';
const users = { first: 'rosa@brightwater.example', second: 'tom@northgate.example' } as const;

/** Runs the Better Auth example with two resellers, real email over SMTP, and a clock that can be moved. */
export async function createBetterAuthSubject(): Promise<TestSubject & { readonly stop: () => Promise<void> }> {
  const mailbox = await openMailbox();
  mailbox.refuse(refusedAddress, 550);
  const directory = await mkdtemp(join(tmpdir(), 'better-auth-'));
  const database = join(directory, 'portal.db');
  const [port] = await findFreePorts('127.0.0.1', ['0']);
  const origin = `http://127.0.0.1:${port}`;
  const preload = new URL('movable-clock.ts', import.meta.url).href;
  const main = join(exampleFolder('better-auth'), 'server.ts');
  const server = spawn('node', ['--disable-warning=ExperimentalWarning', '--import', preload, main], {
    env: { ...process.env, PORT: String(port), SMTP_URL: mailbox.url, DATABASE: database },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await once(server.stdout!, 'data');
  seed(database);

  async function signIn(email: string): Promise<string> {
    const headers = { 'Content-Type': 'application/json', Origin: origin };
    const init = { method: 'POST', headers, body: JSON.stringify({ email, password }) };
    const response = await fetch(`${origin}/api/auth/sign-in/email`, init);
    if (!response.ok) throw new Error(`Signing in was answered with ${response.status}.`);
    return response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }

  // Sessions end when the clock has moved: name the user in a header, and add the current cookie.
  const cookies = new Map<string, string>();
  async function signInAll() {
    for (const email of Object.values(users)) cookies.set(email, await signIn(email));
  }
  const send: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    const cookie = cookies.get(headers.get('X-Test-User') ?? '');
    headers.delete('X-Test-User');
    if (cookie) headers.set('Cookie', cookie);
    return fetch(input, { ...init, headers });
  };
  await signInAll();

  const baseUrl = `${origin}/api/reseller`;
  const toSubject = (email: string) => ({ baseUrl, headers: { 'X-Test-User': email }, fetch: send });
  return {
    subject: toSubject(users.first),
    options: {
      allowWrites: true,
      billingEmail: 'accounts@brightwater.example',
      secondReseller: toSubject(users.second),
      mailbox: () =>
        mailbox.mails.map(({ to, source }) => ({
          to: to[0] ?? '',
          subject: /^Subject: (.+)$/m.exec(source)?.[1] ?? '',
          text: source,
        })),
      mailSettleTime: 100,
      async advanceClock(advance) {
        const advanced = once(server, 'message');
        server.send({ advance });
        await advanced;
        await signInAll();
      },
    },
    async stop() {
      server.kill();
      await once(server, 'exit');
      await mailbox.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/**
 * Adds what the API has no operation for: a second reseller, whose user has the same password, and customers of the first one.
 */
function seed(file: string) {
  using database = new DatabaseSync(file, { timeout: 30_000 });
  const insert = (table: string, row: Readonly<Record<string, SQLOutputValue>>) => {
    const columns = Object.keys(row).map((name) => JSON.stringify(name));
    const places = columns.map(() => '?');
    database.prepare(`INSERT INTO "${table}" (${columns.join()}) VALUES (${places.join()})`).run(...Object.values(row));
  };
  const read = (table: string) => database.prepare(`SELECT * FROM "${table}"`).get() ?? {};

  const reseller = read('organization');
  const metadata = JSON.stringify({
    address: { country: 'DE', line1: 'Torstraße 140', city: 'Berlin', postalCode: '10119' },
    technicalContact: { email: 'it@customer.example' },
    billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
  });
  const changes = {
    user: { id: 'user2', name: 'Tom Brandt', email: users.second },
    account: { id: 'account2', userId: 'user2', accountId: 'user2' },
    organization: { id: 'organization2', name: 'Northgate', slug: 'northgate' },
    member: { id: 'member2', userId: 'user2', organizationId: 'organization2' },
  };
  for (const [table, change] of Object.entries(changes)) {
    insert(table, { ...read(table), ...change });
  }
  for (const [index, name] of ['Juniper Row Bakery', 'Harbour Lane Dental', 'Quayside Joinery'].entries()) {
    const own = { id: `customer${index}`, slug: `customer${index}`, createdAt: new Date(index).toISOString() };
    insert('organization', { ...reseller, ...own, name, resellerId: reseller['id'] ?? null, metadata });
  }
}
