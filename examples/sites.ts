// The two sites of `npm start`, each on its own origin as in production: the reseller's portal, and the site behind the
// registration links in emails.
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const sources = folder('../src');

/** Resolves imports of the package by name, as customers write them, to the sources. */
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

/** Its root redirects to /portal/. */
export const portal: InlineConfig = {
  ...common,
  root: folder('portal'),
  base: '/portal/',
  cacheDir: folder('../node_modules/.vite/portal'),
};

/** A strict CSP and referrer policy, because registration links contain a secret. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The site's own images and the logos of resellers.
  "img-src 'self' https://brightwater.example",
  // The API and the dev server's WebSocket.
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
  // Do not inline images: the CSP blocks `data:` URLs.
  build: { assetsInlineLimit: 0 },
  server: { headers },
  preview: { headers },
};
