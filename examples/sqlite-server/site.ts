import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const files: Readonly<Record<string, string>> = {
  '/': 'site/portal.html',
  '/register': 'site/registration.html',
  '/portal.js': 'site/portal.js',
  '/registration.js': 'site/registration.js',
  '/site.css': 'site/site.css',
};

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; " +
    "form-action 'none'; frame-ancestors 'none'",
  // Registration links contain a secret.
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Serves the two pages, and the package's files for browsers below `/reseller-elements/`. */
export async function serveSite(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const url = findFile(pathname);
  if (request.method !== 'GET' || !url) return new Response('Not found\n', { status: 404, headers });
  try {
    const file = await readFile(url);
    const type = `${types[extname(url.pathname)] ?? 'application/octet-stream'}; charset=utf-8`;
    return new Response(file, { headers: { ...headers, 'Content-Type': type } });
  } catch {
    return new Response('Not found\n', { status: 404, headers });
  }
}

function findFile(pathname: string): URL | undefined {
  const own = files[pathname];
  if (own !== undefined) return new URL(own, import.meta.url);
  // No segment begins with a dot: nothing outside the folder can be named.
  const path = /^\/reseller-elements\/((?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.js)$/.exec(pathname)?.[1];
  return path === undefined
    ? undefined
    : new URL(path, import.meta.resolve('reseller-elements/cdn/reseller-elements.js'));
}
