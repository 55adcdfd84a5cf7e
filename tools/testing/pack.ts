import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../generate/files.ts';
import { isFresh, type Product } from './freshness.ts';

/** The folder of the unpacked package for tests. It resolves dependencies from the project around it. */
export const packedFolder = join(root, '.cache/packed/node_modules/reseller-elements');

/** The output of `npm run build`. */
export const dist: Product = {
  inputs: [
    '{src,mocks}/**',
    'tools/*.ts',
    'vite.config.ts',
    'tsconfig*.json',
    'custom-elements.json',
    'package.json',
    'package-lock.json',
  ],
  output: 'dist',
};

/** Builds the package unless dist/ is up to date. */
export function buildPackage(): void {
  if (!isFresh(dist)) execFileSync('node', ['tools/build.ts'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Runs `npm pack` on dist/, unpacks the result, and returns the path of the tarball. */
export function pack(): string {
  const folder = join(root, '.cache/packed');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const output = execFileSync('npm', options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const [packed] = JSON.parse(output) as { filename: string }[];
  const tarball = join(folder, packed?.filename ?? '');
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  renameSync(join(folder, 'package'), packedFolder);
  return tarball;
}
