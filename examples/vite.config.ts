import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const sources = fileURLToPath(new URL('../src', import.meta.url));

/** The examples have no page of their own at the root. */
const openPortal: Plugin = {
  name: 'open-portal',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, { Location: '/portal/' }).end();
    });
  },
};

/** The examples import the package by its name, as a customer would; here the names lead to the sources. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  appType: 'mpa',
  clearScreen: false,
  plugins: [openPortal],
  resolve: {
    alias: [
      { find: /^reseller-elements$/, replacement: `${sources}/index.ts` },
      { find: /^reseller-elements\/themes\/(.+)$/, replacement: `${sources}/themes/$1` },
      { find: /^reseller-elements\/define\/(.+)\.js$/, replacement: `${sources}/define/$1.ts` },
    ],
  },
});
