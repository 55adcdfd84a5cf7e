import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };

/** Serves a folder with caching, and one page of HTML at `/`. */
export async function serveFolder(folder: string, html: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, url);
    const headers = { 'Content-Type': types[extname(url)] ?? 'text/plain', 'Cache-Control': 'max-age=60' };
    if (url === '/') response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
    else if (!existsSync(file)) response.writeHead(404).end();
    else createReadStream(file).pipe(response.writeHead(200, headers));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

export const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
