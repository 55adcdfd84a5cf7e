// `npm start`: the mock reseller API, the demo portal and the white-label site in one process.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { portal, whiteLabel } from '../examples/sites.ts';
import { createMockApi, toScenarioName } from '../mocks/index.ts';
import { serve } from '../mocks/node.ts';
import { findFreePorts } from './free-ports.ts';

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
      'site-port': { type: 'string', default: '5174' },
      'api-port': { type: 'string', default: '4010' },
      scenario: { type: 'string', default: 'default' },
      open: { type: 'boolean', default: false },
    },
  });
  const scenario = toScenarioName(values.scenario);
  const wanted = [values.port, values['site-port'], values['api-port']];
  const [port = 0, sitePort = 0, apiPort = 0] = await findFreePorts(host, wanted);
  const portalUrl = `http://${host}:${port}/portal/`;
  const siteUrl = `http://${host}:${sitePort}/`;
  const api = createMockApi({ scenario, registrationUrl: siteUrl });
  const apiServer = await serve(api, { port: apiPort, host });
  const servers = await Promise.all([
    serveSite(portal, port, apiServer.url),
    serveSite(whiteLabel, sitePort, apiServer.url),
  ]);

  const stop = async () => {
    await Promise.allSettled([...servers, apiServer].map((server) => server.close()));
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

  console.log(`Demo portal       ${portalUrl}`);
  console.log(`White-label site  ${siteUrl}`);
  console.log(`Mock API          ${apiServer.url}`);
  console.log(`Scenario          ${scenario}`);
  console.log('Press Ctrl+C to stop.');
  if (values.open) openBrowser(portalUrl);
}

async function serveSite(site: InlineConfig, port: number, apiUrl: string): Promise<ViteDevServer> {
  const server = await createServer({
    ...site,
    server: {
      ...site.server,
      host,
      port,
      strictPort: true,
      // Proxy both origins to the same API, so that the portal, the white-label site and other tabs share its state.
      proxy: { '/api': { target: apiUrl, rewrite: (path) => path.replace(/^\/api/, '') } },
    },
  });
  return server.listen();
}

function openBrowser(url: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => console.log('No browser could be opened; follow the link above.'))
    .unref();
}
