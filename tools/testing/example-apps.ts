import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../generate/files.ts';
import { packedFolder } from './pack.ts';

const run = promisify(execFile);

/** The example apps: each one at home in another framework. */
export const exampleNames = ['plain', 'react', 'vue', 'angular', 'svelte'] as const;
export type ExampleName = (typeof exampleNames)[number];

/** Where an example lies. */
export const exampleFolder = (name: ExampleName): string => join(root, 'examples', name);

/** Installs what an example needs, where its lockfile has changed since, and gives it the packed package. */
export async function installExample(name: ExampleName): Promise<void> {
  if (name === 'plain') return;
  const folder = exampleFolder(name);
  if (!isInstalled(folder)) await run('npm', ['ci', '--loglevel=error'], { cwd: folder });
  const installed = join(folder, 'node_modules/reseller-elements');
  // With what Vite has made of an earlier one.
  for (const stale of [installed, join(folder, 'node_modules/.vite')]) rmSync(stale, { recursive: true, force: true });
  // No link: beside the framework, the package finds the framework's types.
  cpSync(packedFolder, installed, { recursive: true });
}

/** Runs one of the example's own scripts. Rejects with what it said where it fails. */
export async function runExampleScript(name: ExampleName, script: 'build' | 'check', isDevelopment = false) {
  const options = isDevelopment ? ['--', '--mode', 'development'] : [];
  const env = { ...process.env, NODE_ENV: isDevelopment ? 'development' : 'production' };
  try {
    await run('npm', ['run', '--silent', script, ...options], { cwd: exampleFolder(name), env });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${script} of examples/${name} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/** Makes what is served: without a framework, the files as they are and the standalone files beside them. */
export async function buildExample(name: ExampleName, isDevelopment = false): Promise<void> {
  if (name !== 'plain') return runExampleScript(name, 'build', isDevelopment);
  const built = join(exampleFolder(name), 'dist');
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built);
  for (const file of ['index.html', 'main.js', 'app.css']) cpSync(join(exampleFolder(name), file), join(built, file));
  cpSync(join(packedFolder, 'dist'), join(built, 'reseller-elements'), { recursive: true });
}

function isInstalled(folder: string): boolean {
  const installed = join(folder, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}
