import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TemplateResult } from 'lit';
import { exampleFolder } from '../../../tools/testing/install-example.ts';
import { definePortal, toTemplate } from './portal.ts';

/** What of `@lit-labs/ssr` the tests use. */
interface Renderer {
  render(template: TemplateResult, info?: { readonly deferHydration: boolean }): Iterable<unknown>;
}

interface Collector {
  collectResult(result: Iterable<unknown>): Promise<string>;
}

interface ElementRenderer {
  readonly LitElementRenderer: {
    /** How elements are rendered. */
    readonly renderOptions: ((element: object) => { readonly connectedCallback: boolean })[];
  };
}

/** An example as it is installed: the package, with a lit and a server renderer beside it. */
const installed = exampleFolder('server-rendered');
const load = (path: string): Promise<unknown> => import(pathToFileURL(join(installed, 'node_modules', path)).href);

/** Every element of the package. */
export const tags = readdirSync(join(installed, 'node_modules/reseller-elements/dist/define'))
  .flatMap((file) => /^(\w+(?:-\w+)+)\.js$/.exec(file)?.[1] ?? [])
  .filter((name) => name !== 'safe-define');

// The renderer brings what stands for a DOM on the server.
const { render } = (await load('@lit-labs/ssr/index.js')) as Renderer;
const { collectResult } = (await load('@lit-labs/ssr/lib/render-result.js')) as Collector;
const { html, LitElement } = (await load('lit/index.js')) as typeof import('lit');
await load('reseller-elements/dist/define/all.js');
definePortal({ html, LitElement, toTemplate, tags });

/** How the server's renderer treats elements; what is added here holds for all that follow. */
export const { renderOptions } = ((await load('@lit-labs/ssr/lib/lit-element-renderer.js')) as ElementRenderer)
  .LitElementRenderer;

/** What a server makes of some elements. */
export interface Served {
  /** Attributes of each, by its tag. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Properties of each, by its tag. */
  readonly properties?: Readonly<Record<string, object>>;
  /** Whether they wait in the page until they are told to come to life; false by default. */
  readonly isDeferred?: boolean;
}

/** The markup of an element. */
export function renderElement(tag: string, { attributes = {}, properties = {}, isDeferred = false }: Served = {}) {
  const template = toTemplate(html, `${tag} ${attributes[tag] ?? ''}`, tag, properties[tag] ?? {});
  return collectResult(render(template, { deferHydration: isDeferred }));
}

/** Where a browser finds what modules import by name, as the example says it. */
export const importMap = /<script type="importmap">[^]*?<\/script>/.exec(
  readFileSync(join(installed, 'pages.js'), 'utf8'),
)?.[0];
