// What custom-elements.json is made of: elements, what defines them, and their events; the public API only.
import { readFileSync } from 'node:fs';

/** The tokens, with what the sources say of each. Defaults that are derived of others are told in words only. */
const cssProperties = Array.from(
  readFileSync('src/styles/tokens.ts', 'utf8').matchAll(
    /^\/\*\* (.*) \*\/\nexport const \w+ = css`var\((--reseller-[\w-]+), (.*)\)`;$/gm,
  ),
  ([, description, name, value]) => ({ name, description, ...(!/--_|\$/.test(value) && { default: value }) }),
);

/** What a define module registers, by its name; the class is one of the modules'. */
function listDefinitions({ path }, modules) {
  const [, tag] = /^src\/define\/([\w-]+)\.ts$/.exec(path) ?? [];
  return modules.flatMap((module) =>
    module.declarations
      .filter(({ tagName }) => tag && tagName === tag)
      .map(({ name }) => ({
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name, module: module.path },
      })),
  );
}

/** Gives every path within the manifest as it is in the package. */
function toShipped(node) {
  for (const [key, value] of Object.entries(node))
    if (typeof value === 'string' && (key === 'path' || key === 'module'))
      node[key] = value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    else if (value && typeof value === 'object') toShipped(value);
}

export default {
  globs: ['src/elements/*/*.ts', 'src/define/*-*.ts', 'src/define/{all,prefixed}.ts', 'src/events/*.ts'],
  litelement: true,
  quiet: true,
  packagejson: false,
  plugins: [
    {
      name: 'public-sorted-shipped',
      packageLinkPhase({ customElementsManifest }) {
        // An element's file is named as its folder; those beside it are its parts. A definition is named as its tag.
        const isShown = ({ path }) =>
          path.includes('/elements/')
            ? /\/([\w-]+)\/(?:\w+-)?\1\.ts$/.test(path)
            : !/\/(safe-define|all)\.ts$/.test(path);
        const modules = customElementsManifest.modules.filter(isShown);
        customElementsManifest.modules = modules;
        const isPublic = ({ privacy, name }) =>
          privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
        for (const module of modules) {
          module.exports.push(...listDefinitions(module, modules));
          module.declarations = module.declarations.filter(({ kind }) => kind !== 'variable');
          for (const declaration of module.declarations) {
            declaration.members = declaration.members?.filter(isPublic);
            // Those that are dispatched without `@fires` are between the elements, or read off an argument.
            declaration.events = declaration.events?.filter(({ name }) => name?.includes('-'));
            if (declaration.tagName && declaration.cssParts) declaration.cssProperties = cssProperties;
            // The analyzer takes what is not imported for the module's own.
            if (declaration.superclass?.name === 'Event')
              declaration.superclass = { name: 'Event', package: 'global:' };
          }
        }
        // The files are found in any order.
        modules.sort((a, b) => (a.path < b.path ? -1 : 1));
        toShipped(customElementsManifest);
      },
    },
  ],
};
