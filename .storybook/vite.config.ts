import { defineConfig } from 'vite';
import { listDependencies, root } from './dependencies.ts';

/** Resolves imports of the package by name, as customers write them, to the sources. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^reseller-elements$/, replacement: `${root}/src/index.ts` },
      { find: /^reseller-elements\/define\/(.+)\.js$/, replacement: `${root}/src/define/$1.ts` },
      { find: /^reseller-elements\/themes\/(.+)$/, replacement: `${root}/src/themes/$1` },
      { find: /^reseller-elements\/mocks$/, replacement: `${root}/mocks/index.ts` },
    ],
  },
  // A dependency that Vite discovers later reloads the page in the middle of a test.
  optimizeDeps: { include: listDependencies() },
  build: { chunkSizeWarningLimit: 2000 },
});
