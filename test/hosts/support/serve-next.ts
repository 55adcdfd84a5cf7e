import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createMockApi } from '../../../mocks/index.ts';
import { serve } from '../../../mocks/node.ts';
import { exampleFolder } from '../../../tools/testing/install-example.ts';
import type { ServedExample } from './serve-example.ts';

const run = promisify(execFile);
const cwd = exampleFolder('next');
const next = join(cwd, 'node_modules/next/dist/bin/next');

/** Serves the Next.js example, with its development server or as it would be deployed, and its back end below `/api`. */
export async function serveNext(isDevelopment: boolean): Promise<ServedExample> {
  const api = createMockApi();
  const apiServer = await serve(api, { port: 0 });
  const env = {
    ...process.env,
    RESELLER_API: apiServer.url,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: isDevelopment ? ('development' as const) : ('production' as const),
  };
  if (!isDevelopment) await run('node', [next, 'build'], { cwd, env });
  // Use a process group, because the development server runs in a child process.
  const server = spawn('node', [next, isDevelopment ? 'dev' : 'start', '--port', '0'], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    url: `${await waitForUrl(server)}/`,
    api,
    close: async () => {
      const closed = once(server, 'close');
      if (server.pid) process.kill(-server.pid);
      await closed;
      await apiServer.close();
    },
  };
}

/** Reads the URL from the server's output, and returns it once the server is ready. */
function waitForUrl(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: unknown) => {
      output += String(chunk);
      const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (url && output.includes('Ready')) resolve(url);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('close', () => reject(new Error(`Next.js did not start:\n${output}`)));
  });
}
