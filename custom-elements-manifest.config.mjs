// Configures custom-elements.json: elements, their define modules and events; public API only.
import { readFileSync } from 'node:fs';

/** The tokens with their doc comments. A default derived from other tokens is described in words only. */
const cssProperties = Array.from(
  readFileSync('src/styles/tokens.ts', 'utf8').matchAll(
    /^\/\*\* (.*) \*\/\nexport const \w+ = css`var\((--reseller-[\w-]+), (.*)\)`;$/gm,
  ),
  ([, description, name, value]) => ({ name, description, ...(!/--_|\$/.test(value) && { default: value }) }),
);

/** Lists the element that a define module registers under the module's name. */
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

/** Converts every path of the manifest to its path in the package. */
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
        // Each element is in a file named after its folder; the other files are internal. A define module is named
        // after its tag.
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
            // Drop internal events, which have no `@fires`, and names that the analyzer inferred from an argument.
            declaration.events = declaration.events?.filter(({ name }) => name?.includes('-'));
            if (declaration.tagName && declaration.cssParts) declaration.cssProperties = cssProperties;
            // The analyzer attributes globals to the current module.
            if (declaration.superclass?.name === 'Event')
              declaration.superclass = { name: 'Event', package: 'global:' };
          }
        }
        // Globs return files in no fixed order.
        modules.sort((a, b) => (a.path < b.path ? -1 : 1));
        toShipped(customElementsManifest);
      },
    },
  ],
};
