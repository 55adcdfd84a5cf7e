import { defineConfig } from 'vite';
import { listDependencies, root } from './dependencies.ts';

/** Stories import the package by its name, as a customer would; here the names lead to the sources. */
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
  // What Vite finds later makes it reload the page, in the middle of a test.
  optimizeDeps: { include: listDependencies() },
  build: { chunkSizeWarningLimit: 2000 },
});
