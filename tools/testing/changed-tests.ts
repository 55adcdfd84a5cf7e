import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../generate/files.ts';
import { ImportGraph } from './import-graph.ts';

/** Matches tests that read files without importing them, such as all of src for the import rules. */
const readsFiles = /\b(?:globSync|readFileSync|readFile)\(/;

const definition = /^src\/define\/(\w+-[\w-]+)\.ts$/;

/** Tests too slow to run after every edit: suites that open every element in every state, stories, whole pages. */
const isSlow = (file: string) => /\/sweeps\/|^stories\/|^test\/(?:e2e|hosts)\//.test(file);

interface ChangedTests {
  /**
   * Changed tests and stories, those that import a change directly or indirectly, and Node tests that read files
   * without importing them.
   */
  readonly tests: ReadonlySet<string>;
  /** Slow tests that import a change but are not changed themselves. */
  readonly leftOut: readonly string[];
  /**
   * Tags of the elements that the change affects; suites that loop over elements skip the others. Undefined, meaning
   * all, if anything besides sources changed.
   */
  readonly elements: readonly string[] | undefined;
  /** Changed files that no test imports, such as an example's styles or a configuration. */
  readonly untested: readonly string[];
}

/** Finds the tests that uncommitted changes affect. */
export function listChangedTests(tests: ReadonlySet<string>): ChangedTests {
  const changed = listChangedFiles();
  const graph = ImportGraph.ofProject();
  const reached = new Map(changed.map((file) => [file, [...graph.listDependents([file])]]));
  const isTest = (file: string) => tests.has(file);
  const reachedTests = new Set([...reached.values()].flat().filter(isTest));
  const leftOut = [...reachedTests].filter((file) => isSlow(file) && !changed.includes(file));
  const readers = changed.length ? listFileReaders(tests) : [];
  return {
    tests: new Set([...reachedTests].filter((file) => !leftOut.includes(file)).concat(readers)),
    leftOut,
    elements: changed.every((file) => file.startsWith('src/'))
      ? [...graph.listDependents(changed)].flatMap((file) => definition.exec(file)?.[1] ?? [])
      : undefined,
    untested: changed.filter((file) => !reached.get(file)?.some(isTest) && !file.endsWith('.md')),
  };
}

const listFileReaders = (tests: ReadonlySet<string>) =>
  [...tests].filter((file) => file.startsWith('test/node/') && readsFiles.test(readFileSync(join(root, file), 'utf8')));

/** Lists files that differ from the last commit, and untracked files that git does not ignore. */
function listChangedFiles(): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', [...args, '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter(Boolean);
  return [...git('diff', 'HEAD', '--name-only', '--no-renames'), ...git('ls-files', '--others', '--exclude-standard')];
}
