import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { createMockApi, type MockApi } from '../../../mocks/index.ts';
import { serve } from '../../../mocks/node.ts';
import { packedFolder } from '../../../tools/testing/pack.ts';
import { urlOf } from './serve-folder.ts';

/** A page or file of a host. */
export interface HostFile {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A host's site over HTTP, with the packed package at `/package/`, and a back end. */
export interface HostSite {
  readonly url: string;
  readonly api: MockApi;
  readonly apiUrl: string;
  /** Reported CSP violations. */
  readonly reports: string[];
  /** Resolves with the next report. */
  reported(): Promise<void>;
  /** Further folders with a copy of the standalone files, by path. */
  readonly folders: Map<string, string>;
  publish(path: string, file: HostFile): string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html', '.css': 'text/css' };

export async function openSite(): Promise<HostSite> {
  const api = createMockApi();
  const back = await serve(api, { port: 0 });
  const files = new Map<string, HostFile>();
  const folders = new Map([['/package', packedFolder]]);
  const reports: string[] = [];
  const arrivals = new EventTarget();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const type = { 'Content-Type': types[extname(pathname)] ?? 'text/html' };
    const file = files.get(pathname);
    const folder = Array.from(folders).find(([path]) => pathname.startsWith(`${path}/`));
    const path = folder && join(folder[1], pathname.slice(folder[0].length));
    if (pathname === '/reports') {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        reports.push(body);
        arrivals.dispatchEvent(new Event('report'));
        response.writeHead(204).end();
      });
    } else if (file) response.writeHead(200, { ...type, ...file.headers }).end(file.body);
    else if (path && existsSync(path)) createReadStream(path).pipe(response.writeHead(200, type));
    else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = urlOf(server);
  return {
    url,
    api,
    apiUrl: back.url,
    reports,
    folders,
    reported: () => new Promise((resolve) => arrivals.addEventListener('report', () => resolve(), { once: true })),
    publish(name, file) {
      files.set(name, file);
      return url + name;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await back.close();
    },
  };
}
