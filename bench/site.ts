import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Subject } from './subjects.ts';

/** What is on a page: nothing (the baseline), the plain form, or ours. */
export type Side = 'empty' | 'plain' | 'ours';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };
const plain = join(import.meta.dirname, 'plain');

/** Serves the standalone files below /cdn, the plain forms below /plain, and a page for each side. Nothing is cached. */
export async function serveSite(cdn: string, subjects: readonly Subject[]) {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://bench');
    const subject = subjects.find(({ tag }) => pathname.endsWith(`/${tag}`));
    const headers = { 'Cache-Control': 'no-store' };
    if (subject) {
      const html = renderPage(pathname.split('/')[1] as Side, subject, Number(searchParams.get('count')));
      response.writeHead(200, { ...headers, 'Content-Type': 'text/html; charset=utf-8' }).end(html);
      return;
    }
    const file = pathname.startsWith('/cdn/') ? join(cdn, pathname.slice(5)) : join(plain, pathname.slice(7));
    if (!existsSync(file)) response.writeHead(404).end();
    else
      createReadStream(file).pipe(
        response.writeHead(200, { ...headers, 'Content-Type': types[extname(file)] ?? 'text/plain' }),
      );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    urlOf: (side: Side, { tag }: Subject, count: number) => `${base}/${side}/${tag}?count=${count}`,
    close: () => server.close(),
  };
}

/** As many forms as asked for stand in the markup; `mount` makes another one, and is what cases use to do so. */
function renderPage(side: Side, subject: Subject, count: number): string {
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">';
  if (side === 'empty') return head;
  const body = side === 'ours' ? renderOurs(subject, count) : renderPlain(subject, count);
  return `${head}${body}`;
}

function renderOurs({ tag, adapter, isComplete }: Subject, count: number): string {
  return `<body>${`<${tag}></${tag}>`.repeat(count)}
<script type="module">
  import '/cdn/${tag}.js';
  const adapter = ${adapter};
  for (const element of document.querySelectorAll('${tag}')) element.adapter = adapter;
  globalThis.mount = async () => {
    const element = document.createElement('${tag}');
    element.adapter = adapter;
    document.body.append(element);
    // The adapter's answer is shown by a second update.
    for (let update = 0; update < 3; update++) await element.updateComplete;
    return element;
  };
  globalThis.isComplete = () =>
    Array.from(document.querySelectorAll('${tag}')).every((element) => ${isComplete});
</script>`;
}

function renderPlain({ plain: name }: Subject, count: number): string {
  const form = readFileSync(join(plain, `${name}.html`), 'utf8').replace(/\n\s*/g, ' ');
  const forms = Array.from({ length: count }, (_, index) => form.replaceAll('{n}', `-${index}`));
  return `<link rel="stylesheet" href="/plain/form.css">
<body>${forms.join('')}
<template>${form}</template>
<script type="module">
  import { wire } from '/plain/form.js';
  for (const form of document.forms) wire(form);
  const template = document.querySelector('template');
  globalThis.mount = async () => {
    const form = template.content.firstElementChild.cloneNode(true);
    wire(form);
    document.body.append(form);
    return form;
  };
  globalThis.isComplete = () =>
    document.forms.length === ${count} &&
    Array.from(document.querySelectorAll('select')).every(({ length }) => length > 2);
</script>`;
}
