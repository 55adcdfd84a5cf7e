import { execFileSync } from 'node:child_process';
import { root } from '../generate/files.ts';
import { ImportGraph } from './import-graph.ts';

interface ChangedTests {
  /** The tests and stories that are changed, or import what is changed, near or far. */
  readonly tests: ReadonlySet<string>;
  /** Changed files that no test imports, such as styles of an example or a configuration. */
  readonly untracked: readonly string[];
}

/** Finds those of `tests` that the uncommitted change reaches. */
export function listChangedTests(tests: ReadonlySet<string>): ChangedTests {
  const changed = listChangedFiles();
  const graph = ImportGraph.ofProject();
  const reached = new Map(
    changed.map((file) => [file, [...graph.listDependents([file])].filter((each) => tests.has(each))]),
  );
  return {
    tests: new Set([...reached.values()].flat()),
    untracked: changed.filter((file) => !reached.get(file)?.length && !file.endsWith('.md')),
  };
}

/** Files that differ from the last commit, and those that git neither tracks nor ignores. */
function listChangedFiles(): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', [...args, '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter(Boolean);
  return [...git('diff', 'HEAD', '--name-only', '--no-renames'), ...git('ls-files', '--others', '--exclude-standard')];
}
