// Starts the SQLite example, and kills its process at a point of the first write: `before-commit`, `after-commit` (before the
// reply), or `after-smtp` (before the row of the email says that it was sent).
import type { IdempotencyStore } from 'reseller-elements/server';
import { Database } from '../../../examples/sqlite-server/database.ts';
import { SqliteIdempotencyStore } from '../../../examples/sqlite-server/idempotency.ts';
import { createSmtpSender } from '../../../examples/sqlite-server/mail.ts';
import { seedResellers } from '../../../examples/sqlite-server/seed.ts';
import { startServer } from '../../../examples/sqlite-server/start.ts';
import type { CrashPoint } from './sqlite-server.ts';

const [, , crashAt] = process.argv;
const { DATABASE = '', SMTP_URL = '' } = process.env;

function crash(point: CrashPoint): void {
  if (point === crashAt) process.kill(process.pid, 'SIGKILL');
}

const database = new Database(DATABASE);
await seedResellers(database);
const store = new SqliteIdempotencyStore(database);
const idempotency: IdempotencyStore = {
  async once(call, run) {
    const reply = await store.once(call, async () => {
      const result = await run();
      crash('before-commit');
      return result;
    });
    crash('after-commit');
    return reply;
  },
};
const send = createSmtpSender(SMTP_URL);
const { url } = await startServer({
  database,
  port: 0,
  mailFrom: 'no-reply@cumulus-one.example',
  idempotency,
  async sendMail(mail) {
    await send(mail);
    crash('after-smtp');
  },
});
// oxlint-disable-next-line no-console
console.log(`API ${url}/api`);
