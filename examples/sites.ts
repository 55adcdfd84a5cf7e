// The two sites of `npm start`, each on an origin of its own, as in real life: the reseller's portal, and the site behind
// the registration links in its mails.
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const sources = folder('../src');

/** The examples import the package by its name, as a customer would; here the names lead to the sources. */
const common: InlineConfig = {
  configFile: false,
  appType: 'mpa',
  clearScreen: false,
  logLevel: 'warn',
  resolve: {
    alias: [
      { find: /^reseller-elements$/, replacement: `${sources}/index.ts` },
      { find: /^reseller-elements\/themes\/(.+)$/, replacement: `${sources}/themes/$1` },
      { find: /^reseller-elements\/define\/(.+)\.js$/, replacement: `${sources}/define/$1.ts` },
    ],
  },
};

/** Its root leads to /portal/. */
export const portal: InlineConfig = {
  ...common,
  root: folder('portal'),
  base: '/portal/',
  cacheDir: folder('../node_modules/.vite/portal'),
};

/** What the white-label site may load, and who may learn of it: a page behind a secret link is strict with both. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Besides its own pictures, the logos of resellers.
  "img-src 'self' https://brightwater.example",
  // The API, and the dev server's news of changed files.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export const whiteLabel: InlineConfig = {
  ...common,
  root: folder('white-label'),
  cacheDir: folder('../node_modules/.vite/white-label'),
  // Small pictures would become `data:` URLs, which the policy refuses.
  build: { assetsInlineLimit: 0 },
  server: { headers },
  preview: { headers },
};
