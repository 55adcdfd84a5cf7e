import { execFile } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../generate/files.ts';
import { packedFolder } from './pack.ts';

const run = promisify(execFile);

/** Returns the folder of an example. */
export const exampleFolder = (name: string): string => join(root, 'examples', name);

/** Installs an example's dependencies if its lockfile is newer, and replaces the package by the one packed last. */
export async function installExample(name: string): Promise<void> {
  const folder = exampleFolder(name);
  const installed = join(folder, 'node_modules/.package-lock.json');
  const lockfile = join(folder, 'package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockfile).mtimeMs)
    await run('npm', ['ci', '--include=dev', '--loglevel=error'], { cwd: folder });
  const own = join(folder, 'node_modules/reseller-elements');
  // Also drop Vite's pre-bundled copy of the old package.
  for (const stale of [own, join(folder, 'node_modules/.vite')]) rmSync(stale, { recursive: true, force: true });
  cpSync(packedFolder, own, { recursive: true });
}
