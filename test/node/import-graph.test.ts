import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ImportGraph, listImports } from '../../tools/testing/import-graph.ts';

/** An in-memory project: each file's text by its path. */
function createProject(sources: Readonly<Record<string, string>>) {
  const graph = new ImportGraph(Object.keys(sources), (file) => sources[file] ?? '');
  return { listDependents: (...changed: readonly string[]) => [...graph.listDependents(changed)].toSorted() };
}

const listTargets = (source: string, file = 'stories/list.stories.ts') =>
  listImports(file, () => source).map(({ target }) => target);

describe('the imports of a file', () => {
  it('lead from the project’s root', () => {
    assert.deepEqual(listTargets(`import '../src/define/all.ts'; import './support/page.ts';`), [
      'src/define/all.ts',
      'stories/support/page.ts',
    ]);
  });

  it('exclude packages', () => {
    assert.deepEqual(listTargets(`import { html } from 'lit'; import 'reseller-elements/cdn/invite-list.js';`), []);
  });

  it('resolve the package’s own names to sources', () => {
    const source = `
      import { InviteList } from 'reseller-elements';
      import 'reseller-elements/define/invite-list.js';
      import { createMockApi } from 'reseller-elements/mocks';
      import { serve } from 'reseller-elements/mocks/node';
      import 'reseller-elements/themes/playful.css';`;
    assert.deepEqual(listTargets(source), [
      'src/index.ts',
      'src/define/invite-list.ts',
      'mocks/index.ts',
      'mocks/node.ts',
      'src/themes/playful.css',
    ]);
  });

  it('report whether they are types only or on demand', () => {
    const source = `
      import type { A } from './types.ts';
      import { type B, c } from './both.ts';
      export type * from './more-types.ts';
      const later = await import('./later.ts');
      const another = await import('./later.ts?again');
      const worker = new Worker(new URL('worker.ts', import.meta.url));`;
    const imports = listImports('a.ts', () => source).map(({ target, typesOnly, onDemand }) =>
      [target, typesOnly && 'types only', onDemand && 'on demand'].filter(Boolean).join(', '),
    );
    assert.deepEqual(imports, [
      'types.ts, types only',
      'both.ts',
      'more-types.ts, types only',
      'later.ts, on demand',
      'later.ts, on demand',
      'worker.ts, on demand',
    ]);
  });

  it('list the imported names', () => {
    const source = `
      import first, { second as other, type Third } from './some.ts';
      import * as all from './all.ts';
      export { inner as outer } from './inner.ts';`;
    const names = listImports('a.ts', () => source).map((each) => [each.names, each.exportedAs]);
    assert.deepEqual(names, [
      [['default', 'second'], undefined],
      [undefined, undefined],
      [['inner'], 'outer'],
    ]);
  });
});

describe('the dependents of a change', () => {
  it('are all files that load it, directly or indirectly', () => {
    const { listDependents } = createProject({
      'src/field.ts': '',
      'src/form.ts': `import './field.ts';`,
      'src/list.ts': '',
      'test/form.test.ts': `await import('../src/form.ts');`,
      'test/list.test.ts': `import '../src/list.ts';`,
    });
    assert.deepEqual(listDependents('src/field.ts'), ['src/field.ts', 'src/form.ts', 'test/form.test.ts']);
    assert.deepEqual(listDependents('src/list.ts', 'test/form.test.ts'), [
      'src/list.ts',
      'test/form.test.ts',
      'test/list.test.ts',
    ]);
  });

  it('exclude imports of types', () => {
    const { listDependents } = createProject({
      'src/models.ts': '',
      'src/list.ts': `import type { Row } from './models.ts'; export { type Other } from './models.ts';`,
    });
    assert.deepEqual(listDependents('src/models.ts'), ['src/models.ts']);
  });

  it('handle cycles', () => {
    const { listDependents } = createProject({ 'a.ts': `import './b.ts';`, 'b.ts': `import './a.ts';` });
    assert.deepEqual(listDependents('a.ts'), ['a.ts', 'b.ts']);
  });

  it('include files that are not modules', () => {
    const { listDependents } = createProject({
      'test/themes.test.ts': `await fetch(new URL('../src/themes/playful.css', import.meta.url));`,
    });
    assert.deepEqual(listDependents('src/themes/playful.css'), ['src/themes/playful.css', 'test/themes.test.ts']);
  });

  it('are all stories for Storybook’s setup files', () => {
    const { listDependents } = createProject({
      'stories/support/stage.ts': '',
      '.storybook/preview.ts': `import '../stories/support/stage.ts';`,
      'stories/list.stories.ts': '',
    });
    assert.deepEqual(listDependents('stories/support/stage.ts'), [
      '.storybook/preview.ts',
      'stories/list.stories.ts',
      'stories/support/stage.ts',
    ]);
  });
});

describe('a barrel', () => {
  const project = createProject({
    'src/form.ts': '',
    'src/list.ts': '',
    'src/events.ts': '',
    'src/all-events.ts': `export * from './events.ts';`,
    'src/index.ts': `
      /** The form. */
      export { Form, type Fields } from './form.ts';
      export { List as Table } from './list.ts';
      export { SentEvent } from './all-events.ts';`,
    'form.test.ts': `import { Form } from './src/index.ts';`,
    'table.test.ts': `import { Table } from './src/index.ts';`,
    'event.test.ts': `import { SentEvent } from './src/index.ts';`,
    'everything.test.ts': `import * as everything from './src/index.ts';`,
    'types.test.ts': `import type { Fields } from './src/index.ts';`,
  });
  const listTests = (file: string) => project.listDependents(file).filter((path) => path.endsWith('.test.ts'));

  it('leads to the modules whose names are imported', () => {
    assert.deepEqual(listTests('src/form.ts'), ['everything.test.ts', 'form.test.ts']);
    assert.deepEqual(listTests('src/list.ts'), ['everything.test.ts', 'table.test.ts']);
  });

  it('leads through another barrel', () => {
    assert.deepEqual(listTests('src/events.ts'), ['event.test.ts', 'everything.test.ts']);
  });

  it('affects all its importers if it changes itself, or a barrel that it re-exports', () => {
    const all = ['event.test.ts', 'everything.test.ts', 'form.test.ts', 'table.test.ts'];
    assert.deepEqual(listTests('src/index.ts'), all);
    assert.deepEqual(listTests('src/all-events.ts'), all);
  });

  it('is an ordinary module once it has code of its own', () => {
    const { listDependents } = createProject({
      'form.ts': '',
      'index.ts': `export { Form } from './form.ts'; export const version = 1;`,
      'version.test.ts': `import { version } from './index.ts';`,
    });
    assert.deepEqual(listDependents('form.ts'), ['form.ts', 'index.ts', 'version.test.ts']);
  });
});

describe('this project', () => {
  const graph = ImportGraph.ofProject();
  const listTests = (file: string) => [...graph.listDependents([file])].filter((path) => path.endsWith('.test.ts'));

  it('tests a list with its own tests, not with those of a form', () => {
    const tests = listTests('src/elements/invite-list/invite-list.ts');
    assert.ok(tests.includes('test/browser/invite-list-rows.test.ts'));
    assert.ok(!tests.includes('test/browser/registration-input.test.ts'));
  });

  it('tests a worker when its imports change', () => {
    assert.ok(listTests('src/adapter/rest/rest-client.ts').includes('test/node/exactly-once.test.ts'));
  });
});
