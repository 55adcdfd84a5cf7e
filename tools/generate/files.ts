import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** The project's root, absolute. */
export const root = resolve(import.meta.dirname, '../..');

/** A generated file: its path from the root, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The header of every generated file. */
export const banner = '// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.\n';

/** Writes the files whose text differs from the one on disk, and returns their paths. */
export async function writeChanged(files: readonly GeneratedFile[]): Promise<string[]> {
  const changed = await listChanged(files);
  for (const { path, text } of files) {
    if (!changed.includes(path)) continue;
    await mkdir(dirname(resolve(root, path)), { recursive: true });
    await writeFile(resolve(root, path), text);
  }
  return changed;
}

/** Returns the paths of the files whose text differs from the one on disk. */
export async function listChanged(files: readonly GeneratedFile[]): Promise<string[]> {
  const onDisk = await Promise.all(
    files.map(({ path }) => readFile(resolve(root, path), 'utf8').catch(() => undefined)),
  );
  return files.filter(({ text }, index) => text !== onDisk[index]).map(({ path }) => path);
}
