import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Side } from './page.ts';
import type { FormSubject } from './subjects.ts';

/** Renders a page with `count` forms in its markup. Cases call the global `mount` to add another. */
export function renderFormPage(side: Side, subject: FormSubject, parameters: URLSearchParams): string {
  const count = Number(parameters.get('count'));
  if (side === 'empty') return '';
  return side === 'ours' ? renderOurs(subject, count) : renderPlain(subject, count);
}

function renderOurs({ tag, adapter, isComplete }: FormSubject, count: number): string {
  return `<body>${`<${tag}></${tag}>`.repeat(count)}
<script type="module">
  import '/cdn/${tag}.js';
  const adapter = ${adapter};
  for (const element of document.querySelectorAll('${tag}')) element.adapter = adapter;
  globalThis.mount = async () => {
    const element = document.createElement('${tag}');
    element.adapter = adapter;
    document.body.append(element);
    // The adapter's reply takes a second update to render.
    for (let update = 0; update < 3; update++) await element.updateComplete;
    return element;
  };
  globalThis.isComplete = () =>
    Array.from(document.querySelectorAll('${tag}')).every((element) => ${isComplete});
</script>`;
}

function renderPlain({ plain: name }: FormSubject, count: number): string {
  const form = readFileSync(join(import.meta.dirname, 'plain', `${name}.html`), 'utf8').replace(/\n\s*/g, ' ');
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
