import { join } from 'node:path';
import { build } from 'vite';

/** Builds what pages load into `folder`: the standalone files in /cdn, and further modules in /in-page. */
export async function buildFiles(folder: string): Promise<void> {
  await build({ logLevel: 'warn', build: { outDir: join(folder, 'cdn'), emptyOutDir: true } });
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: join(folder, 'in-page'),
      emptyOutDir: true,
      lib: { entry: 'src/adapter/page-in-memory.ts', formats: ['es'], fileName: 'page-in-memory' },
      rolldownOptions: { output: { minify: true } },
    },
  });
}
