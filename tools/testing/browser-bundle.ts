import { join, relative } from 'node:path';
import { build } from 'vite';
import { root } from '../generate/files.ts';

/** Maps test files to bundled files and back. */
export interface BrowserBundle {
  /** Absolute paths of the bundled files that a browser opens. */
  readonly files: readonly string[];
  /** Returns the test file behind a bundled file, from the project's root. */
  sourceOf(file: string): string;
}

/**
 * Bundles test files and their imports into `folder`, which must lie below the project's root. A page then loads about
 * 40 chunks instead of hundreds of modules, and no engine waits for a transform. Modules imported on demand stay
 * separate chunks, so that they still load late and can still fail. Takes about three seconds for all test files.
 */
export async function bundleBrowserTests(files: readonly string[], folder: string): Promise<BrowserBundle> {
  const input = Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ''), join(root, file)]));
  await build({
    configFile: false,
    root,
    // Relative, so that assets are found wherever the bundle lies.
    base: './',
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions: ['development', 'browser', 'module'] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      sourcemap: true,
      modulePreload: false,
      reportCompressedSize: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input,
        // Keep unused code: it counts as uncovered, and tests may import files for their side effects.
        treeshake: false,
        // Web Test Runner adds a query to entry URLs. Shared code in an entry would run twice, so keep it in chunks.
        preserveEntrySignatures: 'strict',
        // Served by the test runner.
        external: [/^\/__web/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  return {
    files: Object.keys(input).map((name) => join(folder, `${name}.js`)),
    sourceOf: (file) => relative(folder, file).replace(/\.js$/, '.ts'),
  };
}
