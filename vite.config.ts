// The standalone files in dist/cdn: an entry for each element, with what they share in chunks, so that two elements on a
// page load it once.
import { readdirSync } from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { defaultStrategy } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const tags = readdirSync(`${root}/src/define`)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name.includes('-') && name !== 'safe-define');

/** Each element comes with the provider and the REST adapter: all that a page without a build needs. */
const entryCode = (definitions: readonly string[]) => `
  ${definitions.map((name) => `import '${root}/src/define/${name}.ts';`).join('\n')}
  export { AdapterError, isAdapterError } from '${root}/src/adapter/adapter-error.ts';
  export { createRestAdapter } from '${root}/src/adapter/rest/rest-adapter.ts';
`;

const entries: Readonly<Record<string, string>> = {
  ...Object.fromEntries(tags.map((tag) => [tag, entryCode([tag, 'reseller-provider'])])),
  'reseller-elements': entryCode(['all']),
};

/**
 * The elements under other names. tools/build.ts builds this one by itself: the chunks of the others define the plain names.
 */
const prefixed = `${entryCode([])} export { define } from '${root}/src/define/prefixed.ts';`;

/** For pages that write an adapter of their own. Stands by itself, so that it costs pages without it nothing. */
const adapters = `
  export * from '${root}/src/adapters.ts';
  export { whenSettled } from '${root}/src/context/when-settled.ts';
`;

const builtAlone: Readonly<Record<string, string>> = { prefixed, adapters };

const cdnEntries: Plugin = {
  name: 'cdn-entries',
  enforce: 'pre',
  // Vite takes entries for paths.
  resolveId: (id) => (id.includes('cdn:') ? `\0${id.slice(id.indexOf('cdn:'))}` : undefined),
  load: (id) => (id.startsWith('\0cdn:') ? (entries[id.slice(5)] ?? builtAlone[id.slice(5)]) : undefined),
};

/** Lit's way to Trusted Types gives way to our own: a page may have a Lit that uses its name. */
const ownPolicy: Plugin = {
  name: 'own-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
    const mine = code.replace(/\b(\w)\?\1\.createPolicy\("lit-html",[^)]*\):void 0/, 'createHtmlPolicy()');
    if (mine === code) throw new Error('Lit makes its Trusted Types policy in another way now: see own-policy.');
    return `import { createHtmlPolicy } from '${root}/src/define/policy.ts';${mine}`;
  },
};

/** Modules that only matter with a server renderer or a test runner. See src/context/can-hydrate.ts and is-server.ts. */
const browserOnly: Readonly<Record<string, string>> = {
  [`${root}/src/context/can-hydrate.ts`]: 'export const canHydrate = false, isHydrating = () => false;',
  [`${root}/src/context/is-server.ts`]: 'export const isServer = false;',
};

const noHydration: Plugin = { name: 'no-hydration', enforce: 'pre', load: (id) => browserOnly[id] };

/** Templates without their white space. Style sheets only lose theirs: a CSS parser cannot read values with holes. */
const minifyTemplates = (minifyLiterals as unknown as (options: object) => Plugin)({
  failOnError: true,
  options: {
    strategy: { ...defaultStrategy, minifyCSS: squeeze },
    minifyOptions: {
      caseSensitive: true,
      collapseWhitespace: true,
      removeComments: true,
      removeEmptyAttributes: false,
    },
  },
});

function squeeze(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/;}/g, '}')
    .trim();
}

/**
 * Most of what a page loads at once is called at once. V8 compiles a file that says so while it arrives, beside the main
 * thread, in place of each function twice when it is called first: a quarter of what a form's script costs until it shows.
 * Other engines take it for a comment.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad';

/** A second look finds what the bundler's own minifier leaves. ASCII only, for pages that do not say that they are UTF-8. */
const minifyAgain: Plugin = {
  name: 'minify-again',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const shared = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(({ imports }) => imports));
    for (const chunk of chunks) {
      const isCalledAtOnce = !chunk.isEntry && shared.has(chunk.fileName) && chunk.name !== 'looks';
      const { code } = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3 },
        format: { ascii_only: true, ...(isCalledAtOnce && { preamble: compileAtOnce }) },
      });
      chunk.code = code ?? chunk.code;
    }
  },
};

/** What never stands alone on a page: what all other elements share is one file with what these need. */
const companions = ['reseller-provider', 'invite-email-preview', 'customers-page'];
const visible = tags.filter((tag) => !companions.includes(tag));

/** What some elements share, in few letters: each page that loads it pays for its name. */
const shortNames: Readonly<Record<string, string>> = {
  'add-customer-form-invite-customer-form-registration-form': 'forms',
  'add-customer-form-invite-customer-form': 'customer-forms',
  'customer-list-invite-list': 'lists',
};

/** Style sheets and markup resemble the rest so little that a file of their own costs nothing. */
const isLook = (id: string) => /\/src\/(?:styles\/(?:.+\.styles|tokens)|fields\/.+)\.ts$/.test(id);

interface Graph {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
}

/**
 * What a page loads at once, by the entries that need it: no chunk of its own for what a part on demand needs as well. But
 * what another element needs on demand of one element, or of the lists, stands apart: it would load all of these otherwise.
 */
function nameChunk(id: string, graph: Graph): string | null {
  const users = Object.keys(entries).filter((name) => reach(graph, `\0cdn:${name}`).has(id));
  if (!users.length) return null;
  const elements = users.filter((name) => visible.includes(name));
  // Share with a companion through the core only, or it would load a file of elements that are not on its page. And what all but
  // one element need is too small for a file of its own.
  const isShared = elements.length > 0 && users.some((name) => companions.includes(name));
  if (isShared || elements.length >= visible.length - 1) return isLook(id) ? 'looks' : 'core';
  // What no element needs goes with what stands beside elements.
  const owners = elements.length ? elements : users.filter((name) => companions.includes(name));
  const name = owners.join('-');
  const isOnDemand =
    (owners.length === 1 || shortNames[name] === 'lists') &&
    visible.some((other) => !owners.includes(other) && reach(graph, `\0cdn:${other}`, 'ever').has(id));
  return (shortNames[name] ?? name) + (isOnDemand ? '-shared' : '') || null;
}

/** A module and all that it imports, near or far: at once, or on demand as well. */
function reach(graph: Graph, id: string, when: 'at once' | 'ever' = 'at once', seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  const { importedIds = [], dynamicallyImportedIds = [] } = graph.getModuleInfo(id) ?? {};
  for (const imported of when === 'ever' ? [...importedIds, ...dynamicallyImportedIds] : importedIds)
    reach(graph, imported, when, seen);
  return seen;
}

export default defineConfig({
  plugins: [cdnEntries, noHydration, ownPolicy, { ...minifyTemplates, enforce: 'pre' }, minifyAgain],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: true,
    modulePreload: false,
    // As a library, so that Vite adds no preloading of its own.
    lib: {
      entry: Object.fromEntries(Object.keys(entries).map((name) => [name, `cdn:${name}`])),
      formats: ['es'],
    },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        format: 'es',
        minify: true,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: nameChunk, debugName: 'by-entries' }],
        },
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});
