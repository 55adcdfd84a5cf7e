// `npm run example -- react`: runs an example app's dev server with the packed package, and the mock reseller API
// behind it. The app without a framework has no dev server: it is built and served. Examples of back ends serve their own
// pages.
import { spawn } from 'node:child_process';
import { preview } from 'vite';
import { createMockApi } from '../mocks/index.ts';
import { serve } from '../mocks/node.ts';
import { root } from './generate/files.ts';
import { buildExample, exampleNames } from './testing/example-apps.ts';
import { exampleFolder, installExample } from './testing/install-example.ts';
import { buildPackage, pack } from './testing/pack.ts';

process.chdir(root);
/** Examples that are servers of their own. */
const servers = ['sqlite-server', 'better-auth'];
const names = [...exampleNames, ...servers];
const name = names.find((known) => known === process.argv[2]);
if (!name) {
  console.error(`Name an example: ${names.join(', ')}.`);
  process.exit(2);
}

/** The port that the apps' dev servers proxy to. */
const apiPort = 4010;

buildPackage();
pack();
if (name !== 'plain') await installExample(name);
if (servers.includes(name)) runScript(name, 'start');
else {
  const api = await serve(createMockApi(), { port: apiPort, host: 'localhost' });
  console.log(`Mock API  ${api.url}`);
  if (name === 'plain') await previewPlain(api.url);
  else runScript(name, 'dev');
}

async function previewPlain(apiUrl: string): Promise<void> {
  await buildExample('plain');
  const proxy = { '/api': { target: apiUrl, rewrite: (path: string) => path.replace(/^\/api/, '') } };
  const server = await preview({ root: exampleFolder('plain'), configFile: false, preview: { proxy } });
  server.printUrls();
}

function runScript(example: string, script: 'start' | 'dev'): void {
  const child = spawn('npm', ['run', '--silent', script], { cwd: exampleFolder(example), stdio: 'inherit' });
  child.once('close', (code) => process.exit(code ?? 0));
}
