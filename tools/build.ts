// `npm run build`: builds dist/, the content of the published package.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { writeEditorData } from './editor-data.ts';
import { root } from './generate/files.ts';
import { measureLoad } from './measure.ts';
import { make } from './testing/freshness.ts';
import { dist } from './testing/pack.ts';

process.chdir(root);
await make(dist, async () => {
  rmSync('dist', { recursive: true, force: true });
  emitModules();
  await build({ logLevel: 'warn' });
  for (const name of ['prefixed', 'adapters'])
    await build({
      logLevel: 'warn',
      build: {
        emptyOutDir: false,
        lib: { entry: `cdn:${name}` },
        rolldownOptions: { output: { entryFileNames: `${name}.js` } },
      },
    });
  // The exports of every standalone file, in addition to the elements that it defines.
  const exported = "export { AdapterError, createRestAdapter, isAdapterError } from '../index.js';\n";
  writeFileSync('dist/cdn/types.d.ts', `${exported}import '../define/all.js';\n`);
  writeFileSync(
    'dist/cdn/adapters.d.ts',
    "export * from '../adapters.js';\nexport { whenSettled } from '../context/when-settled.js';\n",
  );
  writeFileSync(
    'dist/cdn/prefixed.d.ts',
    `${exported}export { define, type PrefixedElements } from '../define/prefixed.js';\n`,
  );
  writeEditorData();
});
for (const file of globSync('dist/cdn/*.js').toSorted())
  console.log(`${file}  ${(measureLoad(file) / 1000).toFixed(2)} kB brotli at load`);

/**
 * Emits one module for each source file and copies the other files. The mock lies beside src in the project, but inside
 * it in the package.
 */
function emitModules() {
  const { status } = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  renameSync('dist/emitted/src', 'dist-src');
  renameSync('dist/emitted/mocks', 'dist-src/mocks');
  rmSync('dist', { recursive: true });
  renameSync('dist-src', 'dist');
  for (const file of globSync('src/server/*.gen.{js,d.ts}')) cpSync(file, file.replace('src', 'dist'));
  for (const file of globSync('dist/mocks/**/*.{js,d.ts}')) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(/(['"])((?:\.\.\/)+)src\//g, '$1$2'));
  }
  cpSync('src/contract/openapi.yaml', 'dist/contract/openapi.yaml');
  cpSync('src/themes', 'dist/themes', { recursive: true });
  // TypeScript 6 and later reject imports of files without types.
  for (const theme of globSync('dist/themes/*.css')) writeFileSync(`${theme}.d.ts`, 'export {};\n');
}
