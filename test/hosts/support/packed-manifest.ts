import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedFolder } from '../../../tools/testing/pack.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
}

export interface PackedElement extends Named {
  readonly tagName: string;
  readonly attributes?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface PackedModule {
  readonly path: string;
  readonly declarations: readonly (Omit<PackedElement, 'tagName'> & { readonly tagName?: string })[];
}

/** Returns the modules in the packed manifest. */
export function readModules(): readonly PackedModule[] {
  const { customElements } = readPacked('package.json') as { readonly customElements: string };
  return (readPacked(customElements) as { readonly modules: readonly PackedModule[] }).modules;
}

/** Returns the elements in the packed manifest. */
export const readElements = (): readonly PackedElement[] =>
  readModules().flatMap(({ declarations }) =>
    declarations.filter((declaration): declaration is PackedElement => declaration.tagName !== undefined),
  );

/** Returns their tags. */
export const readTags = (): readonly string[] => readElements().map(({ tagName }) => tagName);

/** Reads a JSON file of the package. */
export const readPacked = (path: string): unknown => JSON.parse(readFileSync(join(packedFolder, path), 'utf8'));
