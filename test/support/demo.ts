import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type InlineConfig, preview } from 'vite';
import { createMockApi, type ScenarioName } from '../../mocks/index.ts';
import { serve } from '../../mocks/node.ts';
import { findFreePorts } from '../../tools/free-ports.ts';
import { builtSites, buildSites } from '../../tools/testing/built-sites.ts';

const root = resolve(import.meta.dirname, '../..');

const host = 'localhost';

/** The demo portal and the white-label site over one mock API, on free ports. */
export interface Demo {
  readonly portalUrl: string;
  /** The white-label site, the target of registration links. */
  readonly siteUrl: string;
  readonly apiUrl: string;
  stop(): Promise<void>;
}

/** Starts the demo like `npm start`, in its own process with Vite's dev server. */
export async function startDemo(scenario: ScenarioName = 'default'): Promise<Demo> {
  const args = ['tools/start.ts', '--port', '0', '--site-port', '0', '--api-port', '0', '--scenario', scenario];
  const child = spawn('node', args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const urls = new Map<string, string>();
  for await (const line of createInterface({ input: child.stdout })) {
    const [name = '', url = ''] = line.split(/ {2,}/);
    urls.set(name, url);
    if (urls.has('Mock API')) break;
  }
  const stop = async () => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  };
  const urlOf = (name: string) => urls.get(name) ?? '';
  return { portalUrl: urlOf('Demo portal'), siteUrl: urlOf('White-label site'), apiUrl: urlOf('Mock API'), stop };
}

/** Serves the production builds of both sites: a page loads about ten files instead of hundreds. */
export async function serveDemo(scenario: ScenarioName = 'default'): Promise<Demo> {
  await buildSites();
  const [sitePort = 0] = await findFreePorts(host, ['0']);
  const siteUrl = `http://${host}:${sitePort}/`;
  const apiServer = await serve(createMockApi({ scenario, registrationUrl: siteUrl }), { port: 0, host });
  const serveSite = (site: InlineConfig, port: number) =>
    preview({
      ...site,
      // Do not log requests that a page aborts.
      logLevel: 'silent',
      preview: {
        ...site.preview,
        host,
        port,
        strictPort: port !== 0,
        proxy: { '/api': { target: apiServer.url, rewrite: (path) => path.replace(/^\/api/, '') } },
      },
    });
  const [portal, site] = await Promise.all([
    serveSite(builtSites.portal, 0),
    serveSite(builtSites.whiteLabel, sitePort),
  ]);
  const stop = async () => {
    await Promise.all([portal.close(), site.close(), apiServer.close()]);
  };
  return { portalUrl: portal.resolvedUrls?.local[0] ?? '', siteUrl, apiUrl: apiServer.url, stop };
}
