// `npm run example -- react`: runs an example app's dev server with the packed package, and the mock reseller API
// behind it. The app without a framework has no dev server: it is built and served.
import { spawn } from 'node:child_process';
import { preview } from 'vite';
import { createMockApi } from '../mocks/index.ts';
import { serve } from '../mocks/node.ts';
import { root } from './generate/files.ts';
import { buildExample, exampleNames } from './testing/example-apps.ts';
import { exampleFolder, installExample } from './testing/install-example.ts';
import { buildPackage, pack } from './testing/pack.ts';

process.chdir(root);
const name = exampleNames.find((known) => known === process.argv[2]);
if (!name) {
  console.error(`Name an example: ${exampleNames.join(', ')}.`);
  process.exit(2);
}

/** The port that the apps' dev servers proxy to. */
const apiPort = 4010;

buildPackage();
pack();
if (name !== 'plain') await installExample(name);
const api = await serve(createMockApi(), { port: apiPort, host: 'localhost' });
console.log(`Mock API  ${api.url}`);
if (name === 'plain') {
  await buildExample(name);
  const proxy = { '/api': { target: api.url, rewrite: (path: string) => path.replace(/^\/api/, '') } };
  const server = await preview({ root: exampleFolder(name), configFile: false, preview: { proxy } });
  server.printUrls();
} else {
  const app = spawn('npm', ['run', '--silent', 'dev'], { cwd: exampleFolder(name), stdio: 'inherit' });
  app.once('close', (code) => process.exit(code ?? 0));
}
