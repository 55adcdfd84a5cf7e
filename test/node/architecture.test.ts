import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../tools/generate/files.ts';
import { type Import, listImports } from '../../tools/testing/import-graph.ts';

/** What each part of the house may import of the others. `types` allows `import type` only. */
const law: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  contract: {},
  properties: {},
  styles: {},
  localization: {},
  adapter: { contract: 'all' },
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
  frameworks: { elements: 'types', events: 'types' },
  'index.ts': {
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

/** Rooms by topic. Each holds modules of several layers, and each module obeys the law of its layer. */
const topics: readonly string[] = ['address', 'billing', 'extra-fields', 'phone'];

/** The layer of a module in a topic's room, by its name. All others are rules, which know no more than the contract does. */
const topicLayers: readonly (readonly [name: RegExp, layer: string])[] = [
  [/-(?:controller|options)\.ts$/, 'controllers'],
  [/-(?:fields|values)\.ts$/, 'fields'],
];

/** The elements that others show: loaded on demand, they are defined as a page would define them, or already has. */
const shown: Readonly<Record<string, readonly string[]>> = {
  'src/elements/invite-customer-form/email-preview-part.ts': ['src/define/invite-email-preview.ts'],
  'src/elements/customers-page/page-parts.ts': [
    'src/define/customer-list.ts',
    'src/define/invite-list.ts',
    'src/define/add-customer-form.ts',
    'src/define/invite-customer-form.ts',
  ],
};
const isShown = ({ file, target, onDemand }: Import) => onDemand && (shown[file]?.includes(target) ?? false);

const importsOf = (pattern: string) => globSync(pattern, { cwd: root }).flatMap((file) => listImports(file));
const describeImports = (imports: readonly Import[]) => imports.map(({ file, target }) => `${file} → ${target}`);

/** What pages may import of src, and so may tests in browsers; types as well. */
const isPublic = (target: string) => target === 'src/index.ts' || target.startsWith('src/define/');

/** The texts are no API, but some tests replace all of them or look for each. */
const knowsTexts = 'test/support/texts.ts';
const isText = (target: string) => target.startsWith('src/localization/');

/** Test files and all that they import of the folders of tests, however far. */
function listReached(pattern: string): readonly string[] {
  const reached = new Set(globSync(pattern, { cwd: root }));
  for (const file of reached)
    for (const { target, typesOnly } of listImports(file))
      if (target.startsWith('test/') && !typesOnly) reached.add(target);
  return [...reached];
}

/** One cycle, as the modules along it; empty where there is none. */
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

/** The part of the house whose law a module obeys: `src/phone/phone-controller.ts` → `controllers`. */
function partOf(path: string): string {
  const room = roomOf(path);
  if (!topics.includes(room)) return room;
  return topicLayers.find(([name]) => name.test(path))?.[1] ?? 'contract';
}

const sources = globSync('src/**/*.ts', { cwd: root });

describe('the import law', () => {
  it('names every part of src', () => {
    const parts = new Set(sources.map(partOf));
    assert.deepEqual(
      [...parts].filter((part) => !Object.hasOwn(law, part)),
      [],
    );
  });

  for (const [part, allowed] of Object.entries(law))
    it(`${part} imports ${Object.keys(allowed).join(', ') || 'nothing of the others'}`, () => {
      const files = sources.filter((file) => partOf(file) === part);
      const imports = files.flatMap((file) => listImports(file)).filter((each) => !isShown(each));
      const broken = imports.filter(({ target, typesOnly }) => {
        const other = partOf(target);
        if (!target.startsWith('src/')) return true;
        return other !== part && !(allowed[other] === 'all' || (allowed[other] === 'types' && typesOnly));
      });
      assert.deepEqual(describeImports(broken), []);
    });

  for (const [file, targets] of Object.entries(shown))
    it(`${file} loads on demand what it shows`, () => {
      assert.deepEqual(
        importsOf(file)
          .filter(isShown)
          .map(({ target }) => target),
        targets,
      );
    });

  for (const topic of topics)
    it(`only elements and its own room need ${topic}, and mocks its rules`, () => {
      const broken = sources
        .filter((file) => roomOf(file) !== topic && partOf(file) !== 'elements')
        .flatMap((file) => listImports(file))
        .filter(({ target }) => roomOf(target) === topic);
      assert.ok(sources.some((file) => roomOf(file) === topic));
      assert.deepEqual(describeImports(broken), []);
    });

  it('no element imports another, but for what all forms and all lists share, and types of what the page composes', () => {
    const folder = (path: string) => path.split('/')[2];
    const broken = importsOf('src/elements/**/*.ts').filter(
      ({ file, target, typesOnly }) =>
        target.startsWith('src/elements/') &&
        ![folder(file), 'form-element', 'list-element'].includes(folder(target)) &&
        !(typesOnly && folder(file) === 'customers-page'),
    );
    assert.deepEqual(describeImports(broken), []);
  });

  it('mocks import of src the contract and the rules of topics only', () => {
    const broken = importsOf('mocks/**/*.ts').filter(
      ({ target }) => !target.startsWith('mocks/') && !(target.startsWith('src/') && partOf(target) === 'contract'),
    );
    assert.deepEqual(describeImports(broken), []);
  });

  it('mocks have no import cycle, of values or of types', () => {
    assert.deepEqual(findCycle(importsOf('mocks/**/*.ts')), []);
  });

  it('no two folders of mocks need each other at run time', () => {
    const folder = (path: string) => path.split('/').slice(0, 2).join('/');
    const imports = importsOf('mocks/*/**/*.ts')
      .filter(({ typesOnly }) => !typesOnly)
      .map(({ file, target }) => ({ file: folder(file), target: folder(target) }))
      .filter(({ file, target }) => target !== file);
    assert.ok(imports.length > 50);
    assert.deepEqual(findCycle(imports), []);
  });

  it('tests in browsers know what pages know of src, and types', () => {
    const files = listReached('test/{browser,engines}/**/*.test.ts');
    const broken = files
      .flatMap((file) => listImports(file))
      .filter(({ target, typesOnly }) => target.startsWith('src/') && !typesOnly && !isPublic(target))
      .filter(({ file, target }) => !(file === knowsTexts && isText(target)));
    assert.ok(files.length > 100);
    assert.deepEqual(describeImports(broken), []);
  });

  it('examples know the package by its name only', () => {
    const broken = importsOf('examples/**/*.ts').filter(
      ({ specifier, target }) => specifier.startsWith('.') && !target.startsWith('examples/'),
    );
    assert.deepEqual(describeImports(broken), []);
  });
});
