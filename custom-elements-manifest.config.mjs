// What custom-elements.json is made of: elements, what defines them, and their events; the public API only.

/** Gives every path within the manifest as it is in the package. */
function toShipped(node) {
  for (const [key, value] of Object.entries(node))
    if (typeof value === 'string' && (key === 'path' || key === 'module'))
      node[key] = value.replace(/^(\/?)src\//, '$1dist/').replace(/\.ts$/, '.js');
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
        // An element's file is named as its folder; those beside it are its parts.
        const isShown = ({ path }) => !path.includes('/elements/') || /\/([\w-]+)\/\1\.ts$/.test(path);
        customElementsManifest.modules = customElementsManifest.modules.filter(isShown);
        const isPublic = ({ privacy, name }) =>
          privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
        for (const module of customElementsManifest.modules) {
          module.declarations = module.declarations.filter(({ kind }) => kind !== 'variable');
          for (const declaration of module.declarations) {
            declaration.members = declaration.members?.filter(isPublic);
            // Those that are dispatched without `@fires` are between the elements, or read off an argument.
            declaration.events = declaration.events?.filter(({ name }) => name?.includes('-'));
          }
        }
        // The files are found in any order.
        customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
        toShipped(customElementsManifest);
      },
    },
  ],
};
