import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exampleFolder } from './install-example.ts';
import { packedFolder } from './pack.ts';

const run = promisify(execFile);

/** The example apps, one per framework. */
export const exampleNames = ['plain', 'react', 'next', 'vue', 'angular', 'svelte'] as const;
export type ExampleName = (typeof exampleNames)[number];

/** Runs one of the example's own scripts. Rejects with its output if it fails. */
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

/** Builds an example for serving. Without a framework, copies its files together with the standalone files. */
export async function buildExample(name: ExampleName, isDevelopment = false): Promise<void> {
  if (name !== 'plain') return runExampleScript(name, 'build', isDevelopment);
  const built = join(exampleFolder(name), 'dist');
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built);
  for (const file of ['index.html', 'main.js', 'app.css']) cpSync(join(exampleFolder(name), file), join(built, file));
  cpSync(join(packedFolder, 'dist'), join(built, 'reseller-elements'), { recursive: true });
}
