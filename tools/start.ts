// `npm start`: the mock reseller API and the demo portal in one process.
import { spawn } from 'node:child_process';
import { createServer as createProbe } from 'node:net';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import config from '../examples/vite.config.ts';
import { createMockApi, toScenarioName } from '../mocks/index.ts';
import { serve } from '../mocks/node.ts';

const host = 'localhost';

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '5173' },
      'api-port': { type: 'string', default: '4010' },
      scenario: { type: 'string', default: 'default' },
      open: { type: 'boolean', default: false },
    },
  });
  const scenario = toScenarioName(values.scenario);
  const port = await freePort(values.port);
  const origin = `http://${host}:${port}`;
  const api = createMockApi({ scenario, registrationUrl: `${origin}/white-label/` });
  const apiServer = await serve(api, { port: await freePort(values['api-port']), host });
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

  const stop = async () => {
    await Promise.allSettled([portal.close(), apiServer.close()]);
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

  console.log(`Demo portal  ${origin}/portal/`);
  console.log(`Mock API     ${apiServer.url}`);
  console.log(`Scenario     ${scenario}`);
  console.log('Press Ctrl+C to stop.');
  if (values.open) openBrowser(`${origin}/portal/`);
}

/** The wanted port, else the next free one; 0 asks for any. */
async function freePort(text: string): Promise<number> {
  if (!/^\d+$/.test(text) || Number(text) > 65_535) throw new RangeError(`"${text}" is not a port.`);
  const wanted = Number(text);
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
