// `npm start`: renders pages with the elements, and serves the modules that hydrate them. Set PORT to change the port.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { render } from '@lit-labs/ssr';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import { createMockApi } from 'reseller-elements/mocks';
import { serve } from 'reseller-elements/mocks/node';
import { customersPage, registrationPage } from './pages.js';

const types = { '.js': 'text/javascript', '.css': 'text/css' };
const pages = { '/': customersPage, '/registration': registrationPage };

const api = await serve(createMockApi(), { port: 0 });

async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const page = pages[pathname];
  if (page) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    new RenderResultReadable(render(page(api.url))).pipe(response);
    return;
  }
  const path = normalize(pathname);
  const isPublic = path === '/client.js' || path === '/page.css' || path.startsWith('/node_modules/');
  try {
    if (!isPublic) throw new Error(`${path} is not public.`);
    const file = await readFile(join(import.meta.dirname, path));
    response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' }).end(file);
  } catch {
    response.writeHead(404).end();
  }
}

const server = createServer((request, response) => void answer(request, response));

server.listen(Number(process.env.PORT ?? 5180), '127.0.0.1', () => {
  // oxlint-disable-next-line no-console
  console.log(`Pages  http://127.0.0.1:${server.address().port}/`);
});
