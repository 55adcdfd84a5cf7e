import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Kind } from './kind.ts';
import type { Parameters, Side } from './page.ts';
import type { Subject } from './subjects.ts';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };
const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">';

/** Delay of the data in milliseconds: long enough for the parser to reach the script first. */
const late = 100;

/** Serves the built files, bench/plain below /plain, and a page for each side. Disables caching. */
export async function serveSite(built: string, kinds: readonly Kind[]) {
  const render = (folder: string, name: string, parameters: URLSearchParams) => {
    for (const { subjects, renderPage, renderData } of kinds) {
      const subject = subjects.find(({ tag }) => tag === name);
      if (!subject) continue;
      if (folder === 'data') return { type: 'text/javascript', text: renderData?.(parameters), delay: late };
      return { type: 'text/html', text: head + renderPage(folder as Side, subject, parameters), delay: 0 };
    }
    return undefined;
  };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://bench');
    const [, folder = '', name = ''] = pathname.split('/');
    const reply = render(folder, name, searchParams);
    const headers = { 'Cache-Control': 'no-store' };
    if (reply) {
      response.writeHead(200, { ...headers, 'Content-Type': `${reply.type}; charset=utf-8` });
      setTimeout(() => response.end(reply.text), reply.delay);
      return;
    }
    const file = join(folder === 'plain' ? import.meta.dirname : built, pathname);
    if (!existsSync(file)) response.writeHead(404).end();
    else
      createReadStream(file).pipe(
        response.writeHead(200, { ...headers, 'Content-Type': types[extname(file)] ?? 'text/plain' }),
      );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    urlOf: (side: Side, { tag }: Subject, count: number, more: Parameters = {}) => {
      const url = new URL(`/${side}/${tag}`, base);
      for (const [name, value] of Object.entries({ count, ...more })) url.searchParams.set(name, String(value));
      return url.href;
    },
    close: () => server.close(),
  };
}
