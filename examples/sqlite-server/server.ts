// `npm start`: the API, the mail worker and the two pages in one process. See README.md for the options.
import { parseArgs } from 'node:util';
import { Database } from './database.ts';
import { createSmtpSender } from './mail.ts';
import { seedResellers, seeds } from './seed.ts';
import { startServer } from './start.ts';

const { env } = process;
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: env['PORT'] ?? '5190' },
    database: { type: 'string', default: env['DATABASE'] ?? 'reseller.db' },
    smtp: { type: 'string', default: env['SMTP_URL'] ?? 'smtp://127.0.0.1:1025' },
    'mail-from': { type: 'string', default: env['MAIL_FROM'] ?? 'no-reply@cumulus-one.example' },
    'registration-url': { type: 'string', default: env['REGISTRATION_URL'] ?? '' },
  },
});

const database = new Database(values.database);
await seedResellers(database);
const server = await startServer({
  database,
  port: Number(values.port),
  sendMail: createSmtpSender(values.smtp),
  mailFrom: values['mail-from'],
  registrationUrl: values['registration-url'] || undefined,
});

for (const { name, user } of seeds) print(`${name.padEnd(18)} ${server.url}/#access=${user.accessToken}`);
print(`API                ${server.url}/api`);
print(`Emails go to       ${new URL(values.smtp).host}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.close().then(() => process.exit()));

function print(line: string) {
  // oxlint-disable-next-line no-console
  console.log(line);
}
