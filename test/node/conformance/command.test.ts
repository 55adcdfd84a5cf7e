import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createMockApi } from '../../../mocks/index.ts';
import { type MockServer, serve } from '../../../mocks/node.ts';
import type { Report } from '../../../src/conformance/index.ts';

const bin = resolve(import.meta.dirname, '../../../mocks/bin.ts');

describe('the command conformance', () => {
  const api = createMockApi();
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  let server: MockServer;
  before(async () => void (server = await serve(api, { port: 0 })));
  after(() => server.close());
  after(() => rmSync(folder, { recursive: true }));

  const runCommand = (...args: readonly string[]) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((done) => {
      execFile(process.execPath, [bin, 'conformance', ...args], (error, stdout, stderr) =>
        done({ code: error?.code ?? 0, stdout, stderr }),
      );
    });

  it('reads only by default, and prints a table', async () => {
    const invites = async () => (await (await api.fetch(`${api.baseUrl}/invites`)).json()) as { total: number };
    const { total } = await invites();
    const { code, stdout, stderr } = await runCommand(server.url, '--profile', 'core,problems');
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^\| Profile +\| Passed \| Failed \| Not offered \| Not checked \|\n/);
    assert.match(stdout, /^\| core \| \d+ \| 0 \| 0 \| 3 \|$/m);
    assert.match(stdout, /^\| The run may not create records\. \|/m);
    assert.equal((await invites()).total, total);
  });

  it('writes if it may, revokes what it has sent, and writes a report', async () => {
    const file = join(folder, 'report.json');
    const mailbox = ['--mailbox', `${server.url}/_mock/outbox`, '--clock', `${server.url}/_mock/clock`];
    const options = ['--profile', 'registration', '--allow-writes', ...mailbox, '--report', file];
    const { code, stdout, stderr } = await runCommand(server.url, ...options);
    assert.equal(code, 0, stdout + stderr);
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    assert.equal(report.counts.failed, 0);
    assert.ok(report.counts.passed > 10);
    assert.match(
      stdout,
      /^Left behind: \d+ customers, as the contract cannot delete any\. Their names begin with "Conformance check"\.$/m,
    );
    const open = await api.fetch(`${api.baseUrl}/invites?q=Conformance&status=pending`);
    assert.deepEqual(((await open.json()) as { items: unknown[] }).items, []);
  });

  it('reads emails from a command', async () => {
    const mail = { to: 'ada@example.test', subject: 'Welcome' };
    const script = join(folder, 'mailbox.mjs');
    writeFileSync(script, `console.log(JSON.stringify([${JSON.stringify(mail)}]));`);
    const options = ['--profile', 'registration', '--allow-writes', '--timeout', '0.3'];
    const { code, stdout } = await runCommand(server.url, ...options, '--mailbox', `${process.execPath} ${script}`);
    // The email is to someone else, so no link is found.
    assert.equal(code, 1);
    assert.match(stdout, /`registration\/open-mail-link`/);
  });

  it('ends with 1 if a case fails, and says what users see', async () => {
    const remove = api.inject({ fault: 'wrong-types', operation: 'listBillingAccounts' });
    const { code, stdout } = await runCommand(server.url, '--profile', 'core');
    remove();
    assert.equal(code, 1);
    assert.match(stdout, /^\| `core\/replies-of-listBillingAccounts` \|.*\| The list of billing accounts is empty/m);
  });

  it('explains itself', async () => {
    const { code, stdout } = await runCommand('--help');
    assert.equal(code, 0);
    for (const words of ['--allow-writes', '--mailbox', 'Profiles: core, ']) assert.ok(stdout.includes(words), words);
  });

  it('signs in as two resellers, and checks that neither sees the other', async () => {
    const other = await serve(createMockApi({ scenario: 'two-resellers' }), { port: 0 });
    const headers = (name: string, token: string) => [name, `Authorization: Bearer ${token}-demo-token`];
    const { code, stdout, stderr } = await runCommand(
      other.url,
      '--profile',
      'isolation',
      '--allow-writes',
      '--billing-email',
      'accounts@brightwater.example',
      ...headers('--header', 'brightwater'),
      ...headers('--other-header', 'northgate'),
      '--origin',
      'https://portal.example',
    );
    await other.close();
    assert.equal(code, 0, stdout + stderr);
    assert.match(stdout, /^\| isolation \| [1-9]\d* \| 0 \| 0 \| 0 \|$/m);
  });

  it('fails the cases that need a clock if there is none', async () => {
    const clock = ['--clock', `${server.url}/no-clock`];
    const { code, stdout } = await runCommand(server.url, '--profile', 'idempotency', '--allow-writes', ...clock);
    assert.equal(code, 1);
    assert.match(stdout, /The clock answered 404\./);
  });

  const mistakes: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [[], /^Give the URL of the API/],
    [['localhost'], /^"localhost" is not an http or https URL\.$/],
    [['http://localhost:1'], /^Nothing answers at http:\/\/localhost:1\.$/],
    [['http://localhost:1', 'http://localhost:2'], /^Give one URL only/],
    [['http://localhost:1', '--profile', 'core,bulk'], /^There is no profile "bulk"\. There are: core, /],
    [['http://localhost:1', '--header', 'Bearer x'], /^"Bearer x" is not a header/],
    [['ftp://localhost'], /^"ftp:\/\/localhost" is not an http or https URL\.$/],
    [['http://localhost:1', '--header', 'X-Empty:'], /^"X-Empty:" is not a header/],
    [['http://localhost:1', '--timeout', '-1'], /argument is ambiguous/],
    [['http://localhost:1', '--max-wait', 'long'], /^--max-wait takes seconds/],
    [['http://localhost:1', '--colour'], /^Unknown option '--colour'/],
  ];
  for (const [args, message] of mistakes)
    it(`answers "${args.join(' ')}" with one line`, async () => {
      const { code, stdout, stderr } = await runCommand(...args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr.trim(), message);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
});
