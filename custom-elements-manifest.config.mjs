// What custom-elements.json is made of: elements, what defines them, and their events; the public API only.

/** Gives every path within the manifest as it is in the package. */
function toShipped(node) {
  for (const [key, value] of Object.entries(node))
    if (typeof value === 'string' && (key === 'path' || key === 'module'))
      node[key] = value.replace(/^(\/?)src\//, '$1dist/').replace(/\.ts$/, '.js');
    else if (value && typeof value === 'object') toShipped(value);
}

export default {
  globs: ['src/elements/*/*.ts', 'src/define/*.ts', 'src/events/*.ts'],
  exclude: [
    '**/csv.ts',
    '**/*.messages.ts',
    '**/*.styles.ts',
    '**/*-{later,life,part,surface,controller,view,body,pager,dialog,details,rows,export}.ts',
  ],
  litelement: true,
  quiet: true,
  packagejson: false,
  plugins: [
    {
      name: 'public-sorted-shipped',
      packageLinkPhase({ customElementsManifest }) {
        const isPublic = ({ privacy, name }) =>
          privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
        for (const { declarations } of customElementsManifest.modules)
          for (const declaration of declarations) {
            declaration.members = declaration.members?.filter(isPublic);
            // Those that are dispatched without `@fires` are between the elements, or read off an argument.
            declaration.events = declaration.events?.filter(({ name }) => name?.includes('-'));
          }
        // The files are found in any order.
        customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
        toShipped(customElementsManifest);
      },
    },
  ],
};
