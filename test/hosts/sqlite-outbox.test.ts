import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createApi } from '../../examples/sqlite-server/api.ts';
import { Database } from '../../examples/sqlite-server/database.ts';
import { SqliteIdempotencyStore } from '../../examples/sqlite-server/idempotency.ts';
import { MailWorker } from '../../examples/sqlite-server/outbox.ts';
import { seedResellers } from '../../examples/sqlite-server/seed.ts';

const lighthouse = {
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@lighthouse-optics.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
};

it(
  'the outbox of the SQLite example is tried again after the database has failed',
  { timeout: 20_000 },
  async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const database = new Database(':memory:');
    await seedResellers(database);
    const backend = {
      database,
      registrationUrl: 'https://cumulus-one.example/register',
      mailFrom: 'no-reply@cumulus-one.example',
      now: Date.now,
    };
    const handle = createApi(backend, new SqliteIdempotencyStore(database));
    const headers = {
      Authorization: 'Bearer brightwater-demo-token',
      'Content-Type': 'application/json',
      'Idempotency-Key': '"one"',
    };
    const body = JSON.stringify(lighthouse);
    const invited = await handle(new Request('https://api.example/api/invites', { method: 'POST', headers, body }));
    assert.equal(invited.status, 201);

    const failed = Promise.withResolvers<void>();
    const sent = Promise.withResolvers<string>();
    test.mock.method(console, 'error', () => failed.resolve());
    const locked = () => Promise.reject(new Error('database is locked'));
    test.mock.method(database, 'read', locked, { times: 1 });
    const worker = new MailWorker(backend, async ({ to }) => sent.resolve(to.address));
    await failed.promise;
    test.mock.timers.tick(5000);
    assert.equal(await sent.promise, lighthouse.contactEmail);
    await worker.stop();
    await database.close();
  },
);
