import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it, type TestContext } from 'node:test';
import { type Browser, launch } from 'puppeteer-core';
import { createApi } from '../../examples/sqlite-server/api.ts';
import { Database } from '../../examples/sqlite-server/database.ts';
import { SqliteIdempotencyStore } from '../../examples/sqlite-server/idempotency.ts';
import { seedResellers } from '../../examples/sqlite-server/seed.ts';
import type { Customer, Invite, InvitePage, InviteReply, ResendReply } from '../../src/contract/models.ts';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { StreamReader } from '../node/mocks/stream-reader.ts';
import { type Mailbox, openMailbox } from './support/mailbox.ts';
import { operate } from './support/main-paths.ts';
import { type CrashPoint, createDatabasePath, type ExampleServer, startSqliteServer } from './support/sqlite-server.ts';

const newInvite = (contactEmail: string, as = 'brightwater') => ({
  companyName: 'Quayside Joinery',
  contactName: 'Nora Byrne',
  contactEmail,
  billingContact: { email: `accounts@${as}.example`, phone: '+442079460018' },
});

const newRegistration = (link: string) => ({
  token: link.split('#token=')[1],
  password: 'correct horse battery staple',
  companyName: 'Quayside Joinery',
  contactName: 'Nora Byrne',
  address: { country: 'IE', line1: '12 Custom House Quay', city: 'Dublin' },
  technicalContact: { email: 'it@quayside.example' },
});

const read = async <Body>(response: Promise<Response>) => (await (await response).json()) as Body;
const codeOf = async (response: Promise<Response>) => (await read<{ readonly code?: string }>(response)).code;

/** Follows the stream of invites until one has this delivery. */
async function waitForDelivery(server: ExampleServer, id: string, delivery: Invite['delivery']): Promise<void> {
  const stop = new AbortController();
  const response = await server.call('/invites/events', { signal: stop.signal });
  const { items } = await read<InvitePage>(server.call('/invites?limit=100'));
  if (items.some((invite) => invite.id === id && invite.delivery === delivery)) return stop.abort();
  const stream = new StreamReader(response.body!);
  for (let block = await stream.next(); block; block = await stream.next()) {
    const invite = JSON.parse(block['data'] ?? '{}') as Partial<Invite>;
    if (invite.id === id && invite.delivery === delivery) return stop.abort();
  }
}

describe('the SQLite example', () => {
  const database = createDatabasePath();
  let mailbox: Mailbox;
  let server: ExampleServer;

  before(async () => {
    mailbox = await openMailbox();
    server = await startSqliteServer({ database: database.path, smtpUrl: mailbox.url });
  });
  after(async () => {
    await server?.stop();
    await mailbox?.close();
    database.remove();
  });

  /** Invites somebody, and returns the invite and the link in the email. */
  async function invite(email: string, as: 'brightwater' | 'northgate' = 'brightwater') {
    const reply = server.call('/invites', { as, key: crypto.randomUUID(), body: newInvite(email, as) });
    const { invite: created } = await read<InviteReply>(reply);
    const [mail] = await mailbox.waitFor(email);
    return { ...created, link: mail!.link };
  }

  describe('in a browser', () => {
    let browser: Browser;
    before(async () => (browser = await launch(chromiumOptions)));
    after(() => browser?.close());

    it('sends a real email, whose link registers the customer, and shows the invite as accepted at once', async () => {
      const portal = await browser.newPage();
      const problems: string[] = [];
      portal.on('console', (message) => problems.push(message.text()));
      portal.on('pageerror', (error) => problems.push(String(error)));
      await portal.goto(`${server.url}/#access=brightwater-demo-token`);
      const form = operate(portal, 'invite-customer-form');
      await form.fill('Company Name', 'Lighthouse Optics');
      await form.fill('Contact Name', 'Ada Okafor');
      await form.fill('Contact Email Address', 'ada@lighthouse.example');
      await form.see('accounts@brightwater.example');
      await form.click('Send Invite');
      await form.see('Invite sent');

      const [mail] = await mailbox.waitFor('ada@lighthouse.example');
      const site = await browser.newPage();
      await site.goto(mail!.link);
      const registration = operate(site, 'registration-form');
      await registration.fill('Country', 'IE');
      await registration.fill('Street Address', '12 Harbour Road');
      await registration.fill('City', 'Howth');
      await registration.fill('Password', 'correct horse battery staple');
      await registration.click('Create Account');
      await registration.see('Your account is ready');

      await portal.bringToFront();
      const list = operate(portal, 'invite-list');
      await list.see('Lighthouse Optics');
      await list.see('Accepted');
      assert.deepEqual(problems, []);
    });
  });

  describe('emails', () => {
    it('are marked as sent once the mail server has accepted them, and no link is stored', async () => {
      const { id, link } = await invite('sent@quayside.example');
      const { url } = await read<{ url: string }>(server.call(`/invites/${id}/link`, { key: crypto.randomUUID() }));
      await waitForDelivery(server, id, 'sent');
      using file = new DatabaseSync(database.path, { readOnly: true });
      const mails = file.prepare(`SELECT mail FROM outbox WHERE invite_id = ?`).all(id);
      assert.deepEqual(
        mails.map(({ mail }) => mail),
        [null],
      );
      const tables = file.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
      const rows = JSON.stringify(tables.map(({ name }) => file.prepare(`SELECT * FROM "${String(name)}"`).all()));
      assert.ok(rows.includes('sent@quayside.example'));
      for (const given of [link, url]) assert.ok(!rows.includes(given.split('#token=')[1]!));
    });

    it('may be resent when the reply said, however long the mail server took', async () => {
      const { id, nextResendAt } = await invite('promised@quayside.example');
      await waitForDelivery(server, id, 'sent');
      const { items } = await read<InvitePage>(server.call('/invites?q=promised'));
      assert.equal(items[0]?.nextResendAt, nextResendAt);
    });

    it('are marked as failed if the mail server refuses the address, and may be resent at once', async () => {
      mailbox.refuse('refused@', 550);
      const body = newInvite('refused@quayside.example');
      const reply = server.call('/invites', { key: crypto.randomUUID(), body });
      const { id } = (await read<InviteReply>(reply)).invite;
      await waitForDelivery(server, id, 'failed');
      mailbox.refuse('refused@', 250);
      const resent = await server.call(`/invites/${id}/resend`, { key: crypto.randomUUID() });
      assert.equal(resent.status, 200);
      await mailbox.waitFor('refused@quayside.example');
    });

    it('are sent later if the mail server has a temporary error', { timeout: 60_000 }, async () => {
      mailbox.refuse('greylisted@', 451, 250);
      const { id } = await invite('greylisted@quayside.example');
      await waitForDelivery(server, id, 'sent');
    });
  });

  describe('invites', () => {
    it('cannot be resent within a minute', async () => {
      const { id } = await invite('eager@quayside.example');
      const response = await server.call(`/invites/${id}/resend`, { key: crypto.randomUUID() });
      const { code, meta } = (await response.json()) as { code: string; meta: Record<string, string> };
      assert.equal(code, 'resend-too-soon');
      assert.deepEqual(Object.keys(meta), ['nextResendAt', 'serverTime']);
      assert.ok(Number(response.headers.get('Retry-After')) > 50);
    });

    it('register one customer: a link works once, and the contact cannot be invited again', async () => {
      const { id, link } = await invite('once@quayside.example');
      const { url } = await read<{ url: string }>(server.call(`/invites/${id}/link`, { key: crypto.randomUUID() }));
      const register = (given: string) =>
        server.call('/registrations', { key: crypto.randomUUID(), body: newRegistration(given) });
      assert.equal((await register(link)).status, 201);
      assert.equal(await codeOf(register(url)), 'registration-used');
      const again = server.call('/invites', { key: crypto.randomUUID(), body: newInvite('Once@quayside.example') });
      assert.equal(await codeOf(again), 'already-customer');
    });

    it('close their links when revoked', async () => {
      const { id, link } = await invite('revoked@quayside.example');
      const { token } = newRegistration(link);
      assert.equal((await server.call('/registrations/open', { body: { token } })).status, 200);
      await server.call(`/invites/${id}/revoke`, { key: crypto.randomUUID() });
      assert.equal(await codeOf(server.call('/registrations/open', { body: { token } })), 'registration-revoked');
      assert.equal(
        await codeOf(server.call(`/invites/${id}/resend`, { key: crypto.randomUUID() })),
        'invite-not-pending',
      );
    });
  });

  it('pages through invites by cursor, forward and backward', async () => {
    for (const number of [10, 9, 2, 1])
      await server.call('/invites', {
        as: 'northgate',
        key: crypto.randomUUID(),
        body: { ...newInvite(`page-${number}@quayside.example`, 'northgate'), companyName: `Paged ${number}` },
      });
    const list = async (cursor = '') => {
      const query = new URLSearchParams({ q: 'PAGED', sort: 'companyName', limit: '2', ...(cursor && { cursor }) });
      const { items, ...page } = await read<InvitePage>(server.call(`/invites?${query}`, { as: 'northgate' }));
      return { ...page, names: items.map(({ companyName }) => companyName) };
    };
    const first = await list();
    assert.deepEqual(first.names, ['Paged 1', 'Paged 2']);
    assert.equal(first.previousCursor, undefined);
    const second = await list(first.nextCursor);
    assert.deepEqual([second.names, second.total, second.nextCursor], [['Paged 9', 'Paged 10'], 4, undefined]);
    assert.deepEqual((await list(second.previousCursor)).names, first.names);
  });

  it('resumes the stream of invites after a restart', async () => {
    const stop = new AbortController();
    const earlier = await server.call('/invites/events', { signal: stop.signal });
    const { id: position } = (await new StreamReader(earlier.body!).next())!;
    stop.abort();
    const { id } = await invite('restart@quayside.example');
    await waitForDelivery(server, id, 'sent');
    await server.stop();
    server = await startSqliteServer({ database: database.path, smtpUrl: mailbox.url });
    const resumed = await server.call('/invites/events', { headers: { 'Last-Event-ID': position! } });
    const stream = new StreamReader(resumed.body!);
    assert.equal((await stream.next())?.['id'], position);
    for (const event of [await stream.next(), await stream.next()])
      assert.equal((JSON.parse(event!['data']!) as Invite).id, id);
    await stream.cancel();

    const unknown = await server.call('/invites/events', { headers: { 'Last-Event-ID': '999999' } });
    const reset = new StreamReader(unknown.body!);
    assert.equal((await reset.next())?.['event'], 'reset');
    await reset.cancel();
  });

  it('hides the records of other resellers', async () => {
    const response = await server.call('/invites/events', { as: 'northgate' });
    const stream = new StreamReader(response.body!);
    await stream.next();
    const { id, link } = await invite('private@quayside.example');
    const registration = server.call('/registrations', { key: crypto.randomUUID(), body: newRegistration(link) });
    const { customerId } = await read<{ readonly customerId: string }>(registration);
    const { id: pendingId } = await invite('pending@quayside.example');
    const other = 'northgate';
    for (const inviteId of [id, pendingId])
      for (const action of ['resend', 'revoke', 'link']) {
        const path = `/invites/${inviteId}/${action}`;
        assert.equal((await server.call(path, { as: other, key: crypto.randomUUID() })).status, 404, path);
      }
    const foreign = [id, pendingId, customerId, 'ba_brightwater'];
    const seen = await Promise.all(
      [
        server.call('/invites?limit=100', { as: other }),
        server.call('/customers?limit=100', { as: other }),
        server.call('/billing-accounts', { as: other }),
        server.call('/matches', { as: other, body: { companyName: 'Quayside Joinery' } }),
        server.call('/matches', { as: other, body: { email: 'private@quayside.example' } }),
      ].map(async (call) => (await call).text()),
    );
    for (const body of seen) for (const each of foreign) assert.ok(!body.includes(each), body);
    const foreignBilling = newInvite('private@quayside.example', 'brightwater');
    assert.equal(
      (await server.call('/invites', { as: other, key: crypto.randomUUID(), body: foreignBilling })).status,
      422,
    );
    // Their own customer is not an obstacle.
    const own = { as: other, key: crypto.randomUUID(), body: newInvite('private@quayside.example', other) } as const;
    const { invite: ownInvite } = await read<InviteReply>(server.call('/invites', own));
    const event = await stream.next();
    assert.equal((JSON.parse(event!['data']!) as Invite).id, ownInvite.id);
    await stream.cancel();
  });
});

describe('the SQLite example, in time', () => {
  const day = 24 * 60 * 60 * 1000;

  /** Calls the API of a database in memory, at a time that the test sets. */
  async function createApiAt(test: TestContext) {
    const clock = { time: Date.parse('2026-11-30T12:00:00Z') };
    const database = new Database(':memory:');
    test.after(() => database.close());
    await seedResellers(database);
    const now = () => clock.time;
    const registrationUrl = 'https://cumulus-one.example/register';
    const backend = { database, registrationUrl, mailFrom: 'no-reply@cumulus-one.example', now };
    const handle = createApi(backend, new SqliteIdempotencyStore(database, now));
    const call = async (path: string, body?: object, key: string = crypto.randomUUID()) => {
      const headers = {
        Authorization: 'Bearer brightwater-demo-token',
        'Content-Type': 'application/json',
        'Idempotency-Key': `"${key}"`,
      };
      const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
      return handle(new Request(`http://localhost/api${path}`, init));
    };
    return { clock, call };
  }

  it('an expired invite blocks no other one, and a resend revives it with its links', async (test) => {
    const { clock, call } = await createApiAt(test);
    const { invite } = await read<InviteReply>(call('/invites', newInvite('late@quayside.example')));
    const { url } = await read<{ url: string }>(call(`/invites/${invite.id}/link`, {}));
    const open = () => call('/registrations/open', { token: url.split('#token=')[1] });
    assert.equal((await open()).status, 200);
    const attention = async () => (await read<InvitePage>(call('/invites?attention=true'))).items.length;
    assert.equal(await attention(), 0);
    clock.time += 5 * day;
    assert.equal(await attention(), 1);
    clock.time += 2 * day;
    assert.equal(await codeOf(open()), 'registration-expired');
    const { items } = await read<InvitePage>(call('/invites?status=expired'));
    assert.deepEqual(items[0]?.allowedActions, ['resend']);
    assert.equal((await call('/invites', newInvite('late@quayside.example'))).status, 201);
    const resent = await read<ResendReply>(call(`/invites/${invite.id}/resend`, {}));
    assert.deepEqual([resent.linkRotated, resent.invite.status], [false, 'pending']);
    // No mail server runs here: the later email has replaced the one that was still queued.
    assert.deepEqual(
      resent.invite.sendings?.map(({ delivery }) => delivery),
      ['failed', 'queued'],
    );
    assert.equal((await open()).status, 200);
  });

  it('a key is kept for 24 hours, for one body', async (test) => {
    const { clock, call } = await createApiAt(test);
    const invite = (email: string) => call('/invites', newInvite(email), 'one-key');
    const first = await read(invite('a@quayside.example'));
    assert.deepEqual(await read(invite('a@quayside.example')), first);
    assert.equal(await codeOf(invite('b@quayside.example')), 'idempotency-key-reused');
    clock.time += day;
    assert.equal((await invite('b@quayside.example')).status, 201);
  });

  it('a key is in progress while its first call runs', async () => {
    const store = new SqliteIdempotencyStore(new Database(':memory:'));
    const call = { key: 'one', fingerprint: 'same' };
    const reply = { status: 201, type: 'application/json', body: '{}' };
    const running = Promise.withResolvers<typeof reply>();
    const first = store.once(call, () => running.promise);
    await assert.rejects(
      store.once(call, async () => reply),
      { code: 'idempotency-key-in-progress' },
    );
    running.resolve(reply);
    assert.equal(await first, reply);
    assert.deepEqual(await store.once(call, assert.fail), reply);
  });

  it('a customer of the same name in the same country is a duplicate, whatever its spelling', async (test) => {
    const { call } = await createApiAt(test);
    const { address, technicalContact } = newRegistration('');
    const { billingContact } = newInvite('');
    const add = (companyName: string, country = 'IE') =>
      call('/customers', { companyName, address: { ...address, country }, technicalContact, billingContact });
    const { id } = await read<Customer>(add('Keller & Söhne GmbH'));
    const refused = await read<{ code: string; meta: object }>(add('KELLER UND SOEHNE'));
    assert.deepEqual([refused.code, refused.meta], ['duplicate-customer', { customerId: id }]);
    assert.equal((await add('keller sohne', 'CY')).status, 201);
    assert.equal((await add('Kellner & Söhne GmbH')).status, 201);
  });
});

describe('the SQLite example, killed while it invites a customer', () => {
  let mailbox: Mailbox;
  before(async () => (mailbox = await openMailbox()));
  after(() => mailbox?.close());

  /** Invites, lets the process die, starts another one, and retries with the same key. */
  async function crashAndRetry(test: TestContext, crashAt: CrashPoint) {
    const database = createDatabasePath();
    const contactEmail = `${crashAt}@quayside.example`;
    const call = { key: crypto.randomUUID(), body: newInvite(contactEmail) };
    const options = { database: database.path, smtpUrl: mailbox.url };
    const crashing = await startSqliteServer({ ...options, crashAt });
    const lost = await crashing.call('/invites', call).catch(() => undefined);
    assert.equal(await crashing.ended, 'SIGKILL');
    const server = await startSqliteServer(options);
    test.after(async () => {
      await server.stop();
      database.remove();
    });
    const retried = await server.call('/invites', call);
    assert.equal(retried.status, 201);
    const reply = (await retried.json()) as InviteReply;
    await waitForDelivery(server, reply.invite.id, 'sent');
    const { items } = await read<InvitePage>(server.call('/invites'));
    return { lost, reply, items, mails: mailbox.mails.filter(({ to }) => to.includes(contactEmail)) };
  }

  for (const crashAt of ['before-commit', 'after-commit'] as const)
    it(`${crashAt}: a retry finds one invite and one email`, async (test) => {
      const { lost, reply, items, mails } = await crashAndRetry(test, crashAt);
      assert.equal(lost, undefined);
      assert.deepEqual(
        items.map(({ id }) => id),
        [reply.invite.id],
      );
      assert.equal(mails.length, 1);
    });

  it('after-smtp: one invite, and at most two emails with the same Message-ID', async (test) => {
    const { reply, items, mails } = await crashAndRetry(test, 'after-smtp');
    assert.deepEqual(
      items.map(({ id }) => id),
      [reply.invite.id],
    );
    assert.ok(mails.length <= 2);
    assert.equal(new Set(mails.map(({ messageId }) => messageId)).size, 1);
  });
});
