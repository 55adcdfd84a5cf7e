import { globSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { portal, whiteLabel } from '../../examples/sites.ts';
import { root } from '../generate/files.ts';
import { isFresh, make, type Product } from './freshness.ts';

const product: Product = {
  inputs: [
    'src/**',
    'examples/{portal,white-label}/**',
    'examples/sites.ts',
    'tools/testing/built-sites.ts',
    'tsconfig.json',
    'package-lock.json',
  ],
  output: '.cache/sites',
};

/** The demo's two sites as they would be deployed: bundled, and served under their production settings. */
export const builtSites = { portal: toBuilt('portal', portal), whiteLabel: toBuilt('white-label', whiteLabel) };

function toBuilt(name: string, site: InlineConfig): InlineConfig {
  const pages = globSync('*.html', { cwd: site.root }).map((page) => join(site.root ?? '', page));
  return {
    ...site,
    build: {
      ...site.build,
      outDir: join(root, product.output, name),
      emptyOutDir: true,
      rolldownOptions: { input: pages },
    },
  };
}

/** Builds both sites unless they are up to date. */
export async function buildSites(): Promise<void> {
  if (isFresh(product)) return;
  await make(product, async () => {
    await Promise.all(Object.values(builtSites).map((site) => build(site)));
  });
}
