import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';

const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };

/**
 * Returns the size of everything that a page loads statically for the given modules, in bytes. Counts each file once,
 * compressed by brotli at level 11.
 */
export const measureLoad = (...entries: readonly string[]) =>
  [...new Set(entries.flatMap((entry) => listStaticImports(resolve(entry))))].reduce(
    (sum, file) => sum + measureText(readFileSync(file, 'utf8')),
    0,
  );

/** Returns the size of a text compressed by brotli at level 11, in bytes. */
export const measureText = (text: string) => brotliCompressSync(text, { params }).byteLength;

/** Lists a module and everything it imports statically, directly or indirectly. */
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
