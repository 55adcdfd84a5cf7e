import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../generate/files.ts';

/** A build output and its inputs. */
export interface Product {
  /** Globs of all inputs, from the project's root. */
  readonly inputs: readonly string[];
  /** The output folder, from the project's root. */
  readonly output: string;
}

const stampOf = ({ output }: Product) => join(root, '.cache/made', output.replaceAll('/', '-'));

/** Returns whether the output is up to date. Compares contents, because a checkout changes only modification times. */
export function isFresh(product: Product): boolean {
  const stamp = stampOf(product);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(product);
}

/** Builds a product. A failed build leaves it stale. */
export async function make(product: Product, build: () => void | Promise<void>): Promise<void> {
  const stamp = stampOf(product);
  rmSync(stamp, { force: true });
  const inputs = hashFiles(product.inputs);
  await build();
  // The build may have missed an edit made meanwhile.
  if (hashFiles(product.inputs) !== inputs) return;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint(product));
}

const fingerprint = ({ inputs, output }: Product) => `${hashFiles(inputs)} ${hashFiles([`${output}/**`])}`;

function hashFiles(globs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of globSync(globs, { cwd: root }).toSorted()) {
    const file = join(root, path);
    if (!statSync(file).isFile()) continue;
    hash.update(`${path}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}
