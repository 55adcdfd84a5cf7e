import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's directory. */
export const root = resolve(import.meta.dirname, '..');

/** Packages that Storybook's own code imports, directly or indirectly. */
const storybook = ['@storybook/addon-docs/blocks', 'lit/directive-helpers.js', 'storybook/actions', 'storybook/test'];

/** Lists every package that elements and stories import, statically or on demand. */
export function listDependencies(): string[] {
  const files = globSync('{src,stories}/**/*.ts', { cwd: root });
  const found = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^import (?!type).*|^\} from .*|import\([^)]*/gm)].map(
      ([line]) => /'([^.'][^']*)'/.exec(line)?.[1] ?? '',
    ),
  );
  const isPackage = (name: string) => name && !/^(?:node:|reseller-elements|@storybook\/)/.test(name);
  return [...new Set([...storybook, ...found.filter(isPackage)])].toSorted();
}
