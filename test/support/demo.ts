import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { ScenarioName } from '../../mocks/index.ts';

const root = resolve(import.meta.dirname, '../..');

/** The demo of `npm start`, on free ports. */
export interface Demo {
  readonly portalUrl: string;
  /** The white-label site, where registration links lead. */
  readonly siteUrl: string;
  readonly apiUrl: string;
  stop(): Promise<void>;
}

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
