import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../generate/files.ts';
import { ImportGraph } from './import-graph.ts';

/** How a test reads files that it does not import, such as all of src for the import law. */
const readsFiles = /\b(?:globSync|readFileSync|readFile)\(/;

const definition = /^src\/define\/(\w+-[\w-]+)\.ts$/;

/** Tests too slow to run after every edit: suites that open every element in every state, stories, whole pages. */
const isSlow = (file: string) => /\/sweeps\/|^stories\/|^test\/(?:e2e|hosts)\//.test(file);

interface ChangedTests {
  /**
   * The tests and stories that are changed, or import what is changed, near or far; and those on Node that read files they do
   * not import.
   */
  readonly tests: ReadonlySet<string>;
  /** Slow tests that the change reaches, but does not edit. */
  readonly leftOut: readonly string[];
  /**
   * The tags of the elements that the change reaches; suites that loop over elements open no others. Undefined for all, where
   * more than sources change.
   */
  readonly elements: readonly string[] | undefined;
  /** Changed files that no test imports, such as styles of an example or a configuration. */
  readonly untested: readonly string[];
}

/** Finds those of `tests` that the uncommitted change reaches. */
export function listChangedTests(tests: ReadonlySet<string>): ChangedTests {
  const changed = listChangedFiles();
  const graph = ImportGraph.ofProject();
  const reached = new Map(changed.map((file) => [file, [...graph.listDependents([file])]]));
  const isTest = (file: string) => tests.has(file);
  const reachedTests = new Set([...reached.values()].flat().filter(isTest));
  const leftOut = [...reachedTests].filter((file) => isSlow(file) && !changed.includes(file));
  const readers = changed.length ? listReaders(tests) : [];
  return {
    tests: new Set([...reachedTests].filter((file) => !leftOut.includes(file)).concat(readers)),
    leftOut,
    elements: changed.every((file) => file.startsWith('src/'))
      ? [...graph.listDependents(changed)].flatMap((file) => definition.exec(file)?.[1] ?? [])
      : undefined,
    untested: changed.filter((file) => !reached.get(file)?.some(isTest) && !file.endsWith('.md')),
  };
}

const listReaders = (tests: ReadonlySet<string>) =>
  [...tests].filter((file) => file.startsWith('test/node/') && readsFiles.test(readFileSync(join(root, file), 'utf8')));

/** Files that differ from the last commit, and those that git neither tracks nor ignores. */
function listChangedFiles(): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', [...args, '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter(Boolean);
  return [...git('diff', 'HEAD', '--name-only', '--no-renames'), ...git('ls-files', '--others', '--exclude-standard')];
}
