// `npm start`: the mock reseller API and the demo portal in one process.
import { spawn } from 'node:child_process';
import { createServer as createProbe } from 'node:net';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import config from '../examples/vite.config.ts';
import { createMockApi, toScenarioName } from '../mocks/index.ts';
import { serve } from '../mocks/node.ts';

const host = 'localhost';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5173' },
    'api-port': { type: 'string', default: '4010' },
    scenario: { type: 'string', default: 'default' },
    open: { type: 'boolean', default: false },
  },
});

const port = await freePort(Number(values.port));
const apiPort = await freePort(Number(values['api-port']));
const origin = `http://${host}:${port}`;

const api = createMockApi({
  registrationUrl: `${origin}/white-label/`,
  scenario: toScenarioName(values.scenario),
});
const apiServer = await serve(api, { port: apiPort });
const portal = await createServer({
  ...config,
  configFile: false,
  logLevel: 'warn',
  server: {
    host,
    port,
    strictPort: true,
    // One API behind all pages, so that the portal, the white-label site and other tabs share one truth.
    proxy: { '/api': { target: apiServer.url, rewrite: (path) => path.replace(/^\/api/, '') } },
  },
});
await portal.listen();

const home = `${origin}/portal/`;
console.log(`Demo portal  ${home}`);
console.log(`Mock API     ${apiServer.url}`);
console.log(`Scenario     ${api.scenario}`);
console.log('Press Ctrl+C to stop.');
if (values.open) openBrowser(home);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

async function stop(): Promise<void> {
  await Promise.allSettled([portal.close(), apiServer.close()]);
  process.exit();
}

/** The wanted port, else the next free one; 0 asks for any. */
async function freePort(wanted: number): Promise<number> {
  for (let candidate = wanted; candidate < wanted + 100 && candidate < 65_536; candidate++) {
    const found = await tryPort(candidate);
    if (found !== undefined) return found;
  }
  throw new Error(`No free port from ${wanted} on.`);
}

function tryPort(candidate: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createProbe();
    probe.once('error', () => resolve(undefined));
    probe.listen(candidate, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

function openBrowser(url: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => console.log('No browser could be opened; follow the link above.'))
    .unref();
}
