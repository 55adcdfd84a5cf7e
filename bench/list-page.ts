import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeInvites, serverTime } from './invites.ts';
import { createListAdapter } from './list-adapter.ts';
import type { Side } from './page.ts';
import type { Subject } from './subjects.ts';
import { asideMark } from './trace.ts';

/**
 * Renders a page with zero or one list in its markup. Cases call the global `mount` to add another. The parameter
 * `invites` is their number, `pageSize` that of the rows that ours shows at once. The global `list` has the list's root
 * and a function that changes an invite.
 */
export function renderListPage(side: Side, { tag }: Subject, parameters: URLSearchParams): string {
  const count = Number(parameters.get('count'));
  const data = `<script src="/data/${tag}?${parameters}"></script>`;
  if (side === 'empty') return data;
  return data + (side === 'ours' ? renderOurs(tag, count, parameters.get('pageSize')) : renderPlain(count));
}

/** Generates the invites on every page alike, in a task that measurements leave out. */
export function renderListData(parameters: URLSearchParams): string {
  const invites = `(${String(makeInvites)})(${parameters.get('invites') ?? 100}, '${serverTime}')`;
  return `globalThis.invites = ${invites}; performance.mark('${asideMark}');`;
}

function renderOurs(tag: string, count: number, pageSize: string | null): string {
  const attributes = pageSize ? ` page-size="${pageSize}"` : '';
  return `<body>${`<${tag}${attributes}></${tag}>`.repeat(count)}
<script type="module">
  import '/cdn/${tag}.js';
  const loadPager = () => import('/in-page/page-in-memory.js');
  const { adapter, change } = (${String(createListAdapter)})(invites, '${serverTime}', '${asideMark}', loadPager);
  const element = document.querySelector('${tag}');
  if (element) element.adapter = adapter;
  globalThis.list = { root: element?.shadowRoot, change, loadPager };
  globalThis.mount = async () => {
    const element = document.createElement('${tag}');
    element.adapter = adapter;
    document.body.append(element);
    // Times render last.
    while (!element.shadowRoot.querySelector('tbody time')) await new Promise((resolve) => setTimeout(resolve));
    return element;
  };
  globalThis.isComplete = () => !element || Boolean(element.shadowRoot.querySelector('tbody time'));
</script>`;
}

function renderPlain(count: number): string {
  const html = readFileSync(join(import.meta.dirname, 'plain/list.html'), 'utf8').replace(/\n\s*/g, ' ');
  const lists = Array.from({ length: count }, (_, index) => html.replaceAll('{n}', `-${index}`));
  return `<link rel="stylesheet" href="/plain/list.css">
<body>${lists.join('')}
<template id="list">${html}</template>
<script type="module">
  import { wire } from '/plain/list.js';
  const section = document.querySelector('.list');
  globalThis.list = { root: section, change: section ? wire(section, invites) : undefined };
  const template = document.querySelector('#list');
  globalThis.mount = async () => {
    const section = template.content.firstElementChild.cloneNode(true);
    document.body.append(section);
    wire(section, invites);
    return section;
  };
  globalThis.isComplete = () => !section || Boolean(section.querySelector('.rows td'));
</script>`;
}
