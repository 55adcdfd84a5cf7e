import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../tools/generate/files.ts';
import { type Import, listImports } from '../../tools/testing/import-graph.ts';

/** The imports allowed to each part of src. `types` allows `import type` only. */
const allowedImports: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  contract: {},
  properties: {},
  styles: {},
  localization: {},
  paging: { contract: 'all' },
  adapter: { contract: 'all', paging: 'all' },
  server: { adapter: 'all', contract: 'all', paging: 'all', address: 'all' },
  conformance: { adapter: 'all', contract: 'all', server: 'all', paging: 'all' },
  events: { contract: 'all', adapter: 'types' },
  context: { adapter: 'all', contract: 'all', localization: 'all' },
  controllers: { adapter: 'all', context: 'all', contract: 'all', events: 'all', localization: 'all' },
  fields: { styles: 'all', localization: 'all', contract: 'all', controllers: 'types' },
  elements: {
    properties: 'all',
    fields: 'all',
    controllers: 'all',
    context: 'all',
    events: 'all',
    styles: 'all',
    localization: 'all',
    contract: 'all',
    adapter: 'types',
  },
  define: { elements: 'all', context: 'all' },
  frameworks: { elements: 'all', events: 'types', define: 'all' },
  'adapters.ts': { adapter: 'all', contract: 'all' },
  'index.ts': {
    'adapters.ts': 'all',
    adapter: 'all',
    contract: 'all',
    context: 'all',
    events: 'all',
    elements: 'all',
    fields: 'types',
    localization: 'types',
    styles: 'all',
  },
};

/** Rooms by topic. Each holds modules of several layers, and each module may import what its layer may. */
const topics: readonly string[] = ['address', 'billing', 'extra-fields', 'phone'];

/**
 * The layer of a module in a topic folder, by its name. All others are rules, which may import the same as the
 * contract.
 */
const topicLayers: readonly (readonly [name: RegExp, layer: string])[] = [
  [/-(?:controller|options)\.ts$/, 'controllers'],
  [/-(?:fields|values)\.ts$/, 'fields'],
];

/** Elements that load other elements on demand, through their define modules. */
const loadedOnDemand: Readonly<Record<string, readonly string[]>> = {
  'src/elements/invite-customer-form/email-preview-part.ts': ['src/define/invite-email-preview.ts'],
  'src/elements/customers-page/page-parts.ts': [
    'src/define/customer-list.ts',
    'src/define/invite-list.ts',
    'src/define/add-customer-form.ts',
    'src/define/invite-customer-form.ts',
  ],
};
const isLoadedElement = ({ file, target, onDemand }: Import) =>
  onDemand && (loadedOnDemand[file]?.includes(target) ?? false);

/** The command `conformance` of the package. */
const conformanceCommand = 'src/conformance/command.ts';

const importsOf = (pattern: string) =>
  globSync(pattern, { cwd: root, exclude: ['**/node_modules/**'] }).flatMap((file) => listImports(file));
const describeImports = (imports: readonly Import[]) => imports.map(({ file, target }) => `${file} → ${target}`);

/** Modules of src that pages, and so browser tests, may import; types are always allowed. */
const isPublic = (target: string) =>
  ['src/index.ts', 'src/server/index.ts'].includes(target) || target.startsWith('src/define/');

/** Texts are not public, but some tests replace or look for every text. */
const textsModule = 'test/support/texts.ts';
const isText = (target: string) => target.startsWith('src/localization/');

/** Lists test files and everything in test/ that they import, directly or indirectly. */
function listWithImports(pattern: string): readonly string[] {
  const reached = new Set(globSync(pattern, { cwd: root }));
  for (const file of reached)
    for (const { target, typesOnly } of listImports(file))
      if (target.startsWith('test/') && !typesOnly) reached.add(target);
  return [...reached];
}

/** Returns the modules along an import cycle, or an empty array if there is none. */
function findCycle(imports: readonly Pick<Import, 'file' | 'target'>[]): readonly string[] {
  const targets = Map.groupBy(imports, ({ file }) => file);
  const done = new Set<string>();
  const visit = (module: string, path: readonly string[]): readonly string[] => {
    if (path.includes(module)) return [...path.slice(path.indexOf(module)), module];
    if (done.has(module)) return [];
    for (const { target } of targets.get(module) ?? []) {
      const cycle = visit(target, [...path, module]);
      if (cycle.length) return cycle;
    }
    done.add(module);
    return [];
  };
  for (const module of targets.keys()) {
    const cycle = visit(module, []);
    if (cycle.length) return cycle;
  }
  return [];
}

/** `src/adapter/rest/call.ts` → `adapter`. */
const roomOf = (path: string) => path.split('/')[1] ?? '';

/** The part of src whose rules apply to a module: `src/phone/phone-controller.ts` → `controllers`. */
function partOf(path: string): string {
  const room = roomOf(path);
  if (!topics.includes(room)) return room;
  return topicLayers.find(([name]) => name.test(path))?.[1] ?? 'contract';
}

const sources = globSync('src/**/*.ts', { cwd: root });

describe('import rules', () => {
  it('cover every part of src', () => {
    const parts = new Set(sources.map(partOf));
    assert.deepEqual(
      [...parts].filter((part) => !Object.hasOwn(allowedImports, part)),
      [],
    );
  });

  for (const [part, allowed] of Object.entries(allowedImports))
    it(`${part} imports ${Object.keys(allowed).join(', ') || 'no other part'}`, () => {
      const files = sources.filter((file) => partOf(file) === part);
      const imports = files.flatMap((file) => listImports(file)).filter((each) => !isLoadedElement(each));
      const broken = imports.filter(({ target, typesOnly }) => {
        const other = partOf(target);
        if (!target.startsWith('src/')) return true;
        return other !== part && !(allowed[other] === 'all' || (allowed[other] === 'types' && typesOnly));
      });
      assert.deepEqual(describeImports(broken), []);
    });

  for (const [file, targets] of Object.entries(loadedOnDemand))
    it(`${file} loads other elements on demand`, () => {
      assert.deepEqual(
        importsOf(file)
          .filter(isLoadedElement)
          .map(({ target }) => target),
        targets,
      );
    });

  for (const topic of topics)
    it(`only elements, the server and the room itself import ${topic}`, () => {
      const broken = sources
        .filter((file) => roomOf(file) !== topic && !['elements', 'server'].includes(partOf(file)))
        .flatMap((file) => listImports(file))
        .filter(({ target }) => roomOf(target) === topic);
      assert.ok(sources.some((file) => roomOf(file) === topic));
      assert.deepEqual(describeImports(broken), []);
    });

  it('elements import no other element, except the bases of forms and lists, and types in the customers page', () => {
    const folder = (path: string) => path.split('/')[2];
    const broken = importsOf('src/elements/**/*.ts').filter(
      ({ file, target, typesOnly }) =>
        target.startsWith('src/elements/') &&
        ![folder(file), 'form-element', 'list-element'].includes(folder(target)) &&
        !(typesOnly && folder(file) === 'customers-page'),
    );
    assert.deepEqual(describeImports(broken), []);
  });

  it('mocks import only the contract, the rules of topics, paging, the adapter port and the server from src', () => {
    const allowed = ['contract', 'paging', 'adapter', 'server'];
    const broken = importsOf('mocks/**/*.ts').filter(
      ({ file, target }) =>
        !target.startsWith('mocks/') &&
        !(target.startsWith('src/') && allowed.includes(partOf(target))) &&
        !(file === 'mocks/bin.ts' && target === conformanceCommand),
    );
    assert.deepEqual(describeImports(broken), []);
  });

  it('only the command of the package imports the conformance kit', () => {
    const broken = [...importsOf('src/**/*.ts'), ...importsOf('mocks/**/*.ts')].filter(
      ({ file, target }) =>
        target.startsWith('src/conformance/') &&
        !file.startsWith('src/conformance/') &&
        !(file === 'mocks/bin.ts' && target === conformanceCommand),
    );
    assert.deepEqual(describeImports(broken), []);
  });

  it('pages load nothing of the server', () => {
    const reached = new Set([
      ...globSync('src/{index,adapters}.ts', { cwd: root }),
      ...globSync('src/define/*.ts', { cwd: root }),
    ]);
    for (const file of reached)
      for (const { target, typesOnly } of listImports(file))
        if (!typesOnly && target.endsWith('.ts')) reached.add(target);
    assert.ok(reached.size > 200);
    assert.deepEqual(
      [...reached].filter((file) => file.startsWith('src/server/')),
      [],
    );
  });

  it('the server and the conformance kit run wherever there are Request and Response', () => {
    const exclude = ['src/server/node.ts', 'src/server/node-server.ts', conformanceCommand];
    const files = globSync('src/{server,conformance}/**/*.ts', { cwd: root, exclude });
    const importsNode = (file: string) => /from 'node:/.test(readFileSync(`${root}/${file}`, 'utf8'));
    assert.ok(files.some((file) => file.startsWith('src/conformance/cases/')));
    assert.deepEqual(files.filter(importsNode), []);
  });

  for (const folder of ['src', 'mocks', 'bench', 'tools', 'test', 'examples', 'stories'])
    it(`${folder} has no import cycle, of values or of types`, () => {
      const imports = importsOf(`${folder}/**/*.ts`);
      assert.ok(imports.length > 0);
      assert.deepEqual(findCycle(imports), []);
    });

  it('folders of mocks have no cyclic run-time imports', () => {
    const folder = (path: string) => path.split('/').slice(0, 2).join('/');
    const imports = importsOf('mocks/*/**/*.ts')
      .filter(({ typesOnly }) => !typesOnly)
      .map(({ file, target }) => ({ file: folder(file), target: folder(target) }))
      .filter(({ file, target }) => target !== file);
    assert.ok(imports.length > 50);
    assert.deepEqual(findCycle(imports), []);
  });

  it('browser tests import only public modules and types from src', () => {
    const files = listWithImports('test/{browser,engines}/**/*.test.ts');
    const broken = files
      .flatMap((file) => listImports(file))
      .filter(({ target, typesOnly }) => target.startsWith('src/') && !typesOnly && !isPublic(target))
      .filter(({ file, target }) => !(file === textsModule && isText(target)));
    assert.ok(files.length > 100);
    assert.deepEqual(describeImports(broken), []);
  });

  it('examples import the package by its name', () => {
    const broken = importsOf('examples/**/*.ts').filter(
      ({ specifier, target }) => specifier.startsWith('.') && !target.startsWith('examples/'),
    );
    assert.deepEqual(describeImports(broken), []);
  });
});
