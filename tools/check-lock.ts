// `npm ci` fails where the lockfile lacks an optional dependency, which happens when the registry did not serve a
// platform's package on the day it was locked. Says which are missing; and that nothing names a registry.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './generate/files.ts';

interface LockedPackage {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(resolve(root, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockedPackage>> };

const faults = Object.entries(packages).flatMap(([path, { resolved, link, optionalDependencies = {} }]) => [
  ...(resolved && !link ? [`${path} names a registry: ${resolved}`] : []),
  ...Object.keys(optionalDependencies)
    .filter((name) => !isLocked(path, name))
    .map((name) => `${path} lacks ${name}`),
]);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;

/** Looks where Node would: in the package's own modules, then in those of each folder around it. */
function isLocked(path: string, name: string): boolean {
  if (`${path && `${path}/`}node_modules/${name}` in packages) return true;
  if (!path) return false;
  const around = path.lastIndexOf('/node_modules/');
  return isLocked(around < 0 ? '' : path.slice(0, around), name);
}
