import { globSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { parseSync } from 'vite';
import { root } from '../generate/files.ts';

/** An import or re-export of one file by another. Paths are relative to the project's root. */
export interface Import {
  readonly file: string;
  readonly target: string;
  /** The module specifier as written: a relative path, or a name of the package. */
  readonly specifier: string;
  /** Whether the import is erased at run time. */
  readonly typesOnly: boolean;
  /** Whether the import is dynamic. */
  readonly onDemand: boolean;
  /** The imported names as the target exports them; missing if everything is imported. */
  readonly names?: readonly string[];
  /** The name under which this file re-exports it; missing for imports and for `export *`. */
  readonly exportedAs?: string;
}

/** Returns a file's text by its path from the root. */
export type ReadSource = (file: string) => string;

const readFromDisk: ReadSource = (file) => readFileSync(resolve(root, file), 'utf8');

/** How stories import the package: by its name, as its users do. */
const aliases: readonly (readonly [specifier: RegExp, target: string])[] = [
  [/^reseller-elements$/, 'src/index.ts'],
  [/^reseller-elements\/define\/(.+)\.js$/, 'src/define/$1.ts'],
  [/^reseller-elements\/themes\/(.+)$/, 'src/themes/$1'],
  [/^reseller-elements\/mocks$/, 'mocks/index.ts'],
  [/^reseller-elements\/mocks\/(page|worker|node)$/, 'mocks/$1.ts'],
];

/** A worker, script or resource relative to the module: `new URL('worker.ts', import.meta.url)`. */
const urlPattern = /\bnew URL\(\s*'(?!\w+:|\/)([^']+)',\s*import\.meta\.url\s*\)/g;

/** Files that a runner loads implicitly, so that nothing imports them. */
const setups: readonly (readonly [users: RegExp, setup: string])[] = [
  [/^stories\/.+\.stories\.ts$/, '.storybook/preview.ts'],
];

/** Matches re-exports; a barrel contains nothing else. */
const reexportPattern = /\bexport (?:type )?(?:\*(?: as \w+)?|\{[^}]*\}) from '[^']*';/g;
const commentPattern = /\/\*[^]*?\*\/|\/\/.*/g;

/**
 * Lists a file's imports and re-exports of other files of the project.
 * @param file - Path from the root.
 * @param read - Reads its text; from disk by default.
 */
export function listImports(file: string, read: ReadSource = readFromDisk): Import[] {
  const source = read(file);
  const { module } = parseSync(file, source);
  const found: Omit<Import, 'file' | 'target'>[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    const values = entries.filter(({ isType }) => !isType);
    const areNamed = values.length > 0 && values.every(({ importName }) => importName.kind !== 'NamespaceObject');
    found.push({
      specifier: moduleRequest.value,
      typesOnly: entries.length > 0 && !values.length,
      onDemand: false,
      ...(areNamed && { names: values.map(({ importName }) => importName.name ?? 'default') }),
    });
  }
  for (const { moduleRequest, importName, exportName, isType } of module.staticExports.flatMap(
    ({ entries }) => entries,
  )) {
    if (!moduleRequest) continue;
    found.push({
      specifier: moduleRequest.value,
      typesOnly: isType,
      onDemand: false,
      ...(importName.name !== null && { names: [importName.name] }),
      ...(exportName.name !== null && { exportedAs: exportName.name }),
    });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const specifier = source.slice(moduleRequest.start + 1, moduleRequest.end - 1);
    found.push({ specifier, typesOnly: false, onDemand: true });
  }
  for (const [, path = ''] of source.matchAll(urlPattern))
    found.push({ specifier: path.startsWith('.') ? path : `./${path}`, typesOnly: false, onDemand: true });
  return found.flatMap((facts) => {
    const target = toTarget(file, facts.specifier);
    return target === undefined ? [] : [{ file, target, ...facts }];
  });
}

function toTarget(file: string, specifier: string): string | undefined {
  // A query creates another instance of the same module.
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier.replace(/\?.*/, ''));
  const alias = aliases.find(([pattern]) => pattern.test(specifier));
  return alias && specifier.replace(...alias);
}

/** The run-time imports between the project's files. */
export class ImportGraph {
  /** The users of each file, except those that reach it through a barrel. */
  readonly #users = new Map<string, Set<string>>();
  /** The files that import names from a barrel. Only a change of the barrel itself reaches them through it. */
  readonly #barrelUsers = new Map<string, Set<string>>();
  readonly #imports = new Map<string, readonly Import[]>();
  readonly #barrels = new Set<string>();

  /**
   * @param files - Paths from the root.
   * @param read - Reads their texts; from disk by default.
   */
  constructor(files: readonly string[], read: ReadSource = readFromDisk) {
    for (const file of files) {
      this.#imports.set(
        file,
        listImports(file, read).filter(({ typesOnly }) => !typesOnly),
      );
      if (isBarrel(read(file))) this.#barrels.add(file);
    }
    for (const [file, imports] of this.#imports) {
      for (const each of imports) this.#link(each);
      for (const [users, setup] of setups) if (users.test(file)) add(this.#users, setup, file);
    }
  }

  /** Creates the graph of all sources and tests. */
  static ofProject(): ImportGraph {
    return new ImportGraph(globSync('{src,mocks,stories,test,tools,bench,examples,.storybook}/**/*.ts', globOptions));
  }

  /**
   * Lists the files that a change may affect at run time: the changed files, their importers, and so on. Ignores
   * imports of types only. An import from a barrel leads only to the modules that define the imported names, because a
   * barrel has no code of its own and its other exports have no side effects.
   */
  listDependents(changed: Iterable<string>): Set<string> {
    const reached = new Set(changed);
    const barrels = new Set([...reached].filter((file) => this.#barrels.has(file)));
    for (const barrel of barrels) {
      for (const user of this.#barrelUsers.get(barrel) ?? []) reached.add(user);
      for (const user of this.#users.get(barrel) ?? []) if (this.#barrels.has(user)) barrels.add(user);
    }
    for (const file of reached) for (const user of this.#users.get(file) ?? []) reached.add(user);
    return reached;
  }

  #link({ file, target, names }: Import) {
    // A barrel depends on everything that it exports.
    if (!names || !this.#barrels.has(target) || this.#barrels.has(file)) return add(this.#users, target, file);
    add(this.#barrelUsers, target, file);
    for (const name of names) for (const module of this.#resolve(target, name)) add(this.#users, module, file);
  }

  /** Lists the modules that may define a name exported by a barrel. */
  #resolve(barrel: string, name: string): readonly string[] {
    const exports = (this.#imports.get(barrel) ?? []).filter(({ exportedAs = name }) => exportedAs === name);
    return exports.flatMap(({ target, names, exportedAs }) => {
      const inner = names?.[0] ?? (exportedAs === undefined ? name : undefined);
      return inner !== undefined && this.#barrels.has(target) ? this.#resolve(target, inner) : [target];
    });
  }
}

const globOptions = { cwd: root, exclude: ['**/node_modules/**', '**/*.d.ts', 'test/hosts/types/**'] };

function isBarrel(source: string): boolean {
  const rest = source.replace(commentPattern, '').replace(reexportPattern, '');
  return rest !== source && !rest.trim();
}

function add(users: Map<string, Set<string>>, target: string, user: string) {
  const known = users.get(target);
  if (known) known.add(user);
  else users.set(target, new Set([user]));
}
