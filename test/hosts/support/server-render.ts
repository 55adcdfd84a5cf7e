import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TemplateResult } from 'lit';
import { exampleFolder } from '../../../tools/testing/install-example.ts';
import { definePortal, toTemplate } from './portal.ts';

/** The parts of `@lit-labs/ssr` that the tests use. */
interface Renderer {
  render(template: TemplateResult, info?: { readonly deferHydration: boolean }): Iterable<unknown>;
}

interface Collector {
  collectResult(result: Iterable<unknown>): Promise<string>;
}

interface ElementRenderer {
  readonly LitElementRenderer: {
    /** Options for rendering elements. */
    readonly renderOptions: ((element: object) => { readonly connectedCallback: boolean })[];
  };
}

/** The installed example, with the package, lit and the server renderer. */
const installed = exampleFolder('server-rendered');
const load = (path: string): Promise<unknown> => import(pathToFileURL(join(installed, 'node_modules', path)).href);

/** Every element of the package. */
export const tags = readdirSync(join(installed, 'node_modules/reseller-elements/dist/define'))
  .flatMap((file) => /^(\w+(?:-\w+)+)\.js$/.exec(file)?.[1] ?? [])
  .filter((name) => name !== 'safe-define');

// The renderer brings its own DOM shim.
const { render } = (await load('@lit-labs/ssr/index.js')) as Renderer;
const { collectResult } = (await load('@lit-labs/ssr/lib/render-result.js')) as Collector;
const { html, LitElement } = (await load('lit/index.js')) as typeof import('lit');
await load('reseller-elements/dist/define/all.js');
definePortal({ html, LitElement, toTemplate, tags });

/** Options of the server renderer; additions apply to all later renders. */
export const { renderOptions } = ((await load('@lit-labs/ssr/lib/lit-element-renderer.js')) as ElementRenderer)
  .LitElementRenderer;

/** Elements to render on the server. */
export interface Served {
  /** Attributes by tag. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Properties by tag. */
  readonly properties?: Readonly<Record<string, object>>;
  /** Whether hydration waits until it is requested. @default false */
  readonly isDeferred?: boolean;
}

/** Renders the markup of an element. */
export function renderElement(tag: string, { attributes = {}, properties = {}, isDeferred = false }: Served = {}) {
  const template = toTemplate(html, `${tag} ${attributes[tag] ?? ''}`, tag, properties[tag] ?? {});
  return collectResult(render(template, { deferHydration: isDeferred }));
}

/** The import map of the example, which resolves bare specifiers in the browser. */
export const importMap = /<script type="importmap">[^]*?<\/script>/.exec(
  readFileSync(join(installed, 'pages.js'), 'utf8'),
)?.[0];
