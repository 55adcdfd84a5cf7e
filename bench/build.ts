import { join } from 'node:path';
import { build } from 'vite';

/** Builds into `folder` what pages load: the standalone files in /cdn, and in /in-page what goes with lists. */
export async function buildFiles(folder: string): Promise<void> {
  await build({ logLevel: 'warn', build: { outDir: join(folder, 'cdn'), emptyOutDir: true } });
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: join(folder, 'in-page'),
      emptyOutDir: true,
      lib: { entry: 'bench/in-page/list-adapter.ts', formats: ['es'], fileName: 'list-adapter' },
      rolldownOptions: { output: { minify: true } },
    },
  });
}
