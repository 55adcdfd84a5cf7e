import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { exampleFolder } from '../../../tools/testing/install-example.ts';

/** Where a process of the example kills itself; see sqlite-server-crashing.ts. */
export type CrashPoint = 'before-commit' | 'after-commit' | 'after-smtp';

export interface ExampleServer {
  readonly url: string;
  /** Calls the API as a user of a reseller. */
  call(path: string, options?: CallOptions): Promise<Response>;
  /** Resolves once the process has ended, with its signal. */
  readonly ended: Promise<NodeJS.Signals | null>;
  /** Ends the process, and waits for it. */
  stop(): Promise<void>;
}

interface CallOptions {
  readonly as?: 'brightwater' | 'northgate';
  readonly key?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

interface StartOptions {
  readonly database: string;
  readonly smtpUrl: string;
  readonly crashAt?: CrashPoint;
}

/** Starts the example in a process of its own. */
export async function startSqliteServer({ database, smtpUrl, crashAt }: StartOptions): Promise<ExampleServer> {
  const script = crashAt ? [join(import.meta.dirname, 'sqlite-server-crashing.ts'), crashAt] : ['server.ts'];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...script], {
    cwd: exampleFolder('sqlite-server'),
    env: { ...process.env, PORT: '0', DATABASE: database, SMTP_URL: smtpUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readUrl(child);
  const ended = once(child, 'exit').then(([, signal]) => signal as NodeJS.Signals | null);
  return {
    url,
    ended,
    call(path, { as = 'brightwater', key, body, headers, signal } = {}) {
      return fetch(`${url}/api${path}`, {
        method: key === undefined && !body ? 'GET' : 'POST',
        headers: {
          Authorization: `Bearer ${as}-demo-token`,
          ...(body && { 'Content-Type': 'application/json' }),
          ...(key !== undefined && { 'Idempotency-Key': `"${key}"` }),
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
        ...(signal && { signal }),
      });
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}

async function readUrl(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const url = /API\s+(http:\S+)\/api/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('The example ended before it listened.');
}

/** A path for a database file, in a folder of its own. */
export function createDatabasePath(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-server-'));
  return { path: join(folder, 'reseller.db'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
