import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';

const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };

/** Bytes of everything that a page loads statically for some modules, each file once and compressed by brotli 11. */
export const measureLoad = (...entries: readonly string[]) =>
  [...new Set(entries.flatMap((entry) => listStaticImports(resolve(entry))))].reduce(
    (sum, file) => sum + measureText(readFileSync(file, 'utf8')),
    0,
  );

/** Bytes of one file's text, compressed by brotli 11. */
export const measureText = (text: string) => brotliCompressSync(text, { params }).byteLength;

/** A module and all that it imports statically, near or far. */
export function listStaticImports(entry: string, seen = new Set([entry])): string[] {
  const { module } = parseSync(entry, readFileSync(entry, 'utf8'));
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  for (const request of requests) {
    const file = resolve(dirname(entry), request);
    if (!seen.has(file)) listStaticImports(file, seen.add(file));
  }
  return [...seen];
}
