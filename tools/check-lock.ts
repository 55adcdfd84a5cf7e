// `npm ci` fails if a lockfile lacks an optional dependency, which happens when the registry did not serve a platform's
// package on the day it was locked. Reports missing ones, and entries that name a registry. Each example has its own
// lockfile.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './generate/files.ts';

interface LockedPackage {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type LockedPackages = Readonly<Record<string, LockedPackage>>;

const files = ['package-lock.json', ...globSync('examples/*/package-lock.json', { cwd: root })];
const faults = files.flatMap((file) => listFaults(file));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;

function listFaults(file: string): string[] {
  const { packages } = JSON.parse(readFileSync(resolve(root, file), 'utf8')) as { packages: LockedPackages };
  return Object.entries(packages).flatMap(([path, { resolved, link, optionalDependencies = {} }]) => [
    ...(resolved && !link && !resolved.startsWith('file:') ? [`${file}: ${path} names a registry: ${resolved}`] : []),
    ...Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${file}: ${path} lacks ${name}`),
  ]);
}

/** Follows Node's lookup: the package's own node_modules, then those of each parent folder. */
function isLocked(packages: LockedPackages, path: string, name: string): boolean {
  if (`${path && `${path}/`}node_modules/${name}` in packages) return true;
  if (!path) return false;
  const around = path.lastIndexOf('/node_modules/');
  return isLocked(packages, around < 0 ? '' : path.slice(0, around), name);
}
