import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../tools/generate/files.ts';
import { type Import, listImports } from '../../tools/testing/import-graph.ts';

/** What each part of the house may import of the others. `types` allows `import type` only. */
const law: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  contract: {},
  decorators: {},
  styles: {},
  localization: {},
  paging: { contract: 'all' },
  adapter: { contract: 'all', paging: 'all' },
  events: { contract: 'all', adapter: 'types' },
  context: { adapter: 'all', contract: 'all', localization: 'all' },
  controllers: { adapter: 'all', context: 'all', contract: 'all', events: 'all', localization: 'all' },
  fields: { styles: 'all', localization: 'all', contract: 'all', controllers: 'types' },
  elements: {
    decorators: 'all',
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
const isText = (target: string) => target.endsWith('.messages.ts');

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

/** `src/adapter/rest/rest-client.ts` → `adapter`. */
const partOf = (path: string) => path.split('/')[1] ?? '';

describe('the import law', () => {
  it('names every part of src', () => {
    const parts = new Set(globSync('src/**/*.ts', { cwd: root }).map(partOf));
    assert.deepEqual(
      [...parts].filter((part) => !Object.hasOwn(law, part)),
      [],
    );
  });

  for (const [part, allowed] of Object.entries(law))
    it(`${part} imports ${Object.keys(allowed).join(', ') || 'nothing of the others'}`, () => {
      const imports = importsOf(`src/${part}${part.endsWith('.ts') ? '' : '/**/*.ts'}`).filter(
        (each) => !isShown(each),
      );
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

  it('mocks import of src the contract and paging only', () => {
    const broken = importsOf('mocks/**/*.ts').filter(
      ({ target }) => !['mocks/', 'src/contract/', 'src/paging/'].some((folder) => target.startsWith(folder)),
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
