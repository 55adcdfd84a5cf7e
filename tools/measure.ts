import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** Bytes of everything that a page loads statically for a module, each file compressed by brotli 11. */
export function measureLoad(entry: string): number {
  return listStaticImports(resolve(entry)).reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(file), brotli).byteLength,
    0,
  );
}

function listStaticImports(entry: string, seen = new Set([entry])): string[] {
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
