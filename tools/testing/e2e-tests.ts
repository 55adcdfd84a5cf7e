import { buildSites } from './built-sites.ts';
import { runNodeTests } from './node-tests.ts';
import type { TestCount } from './test-count.ts';

/**
 * Runs end-to-end tests over the demo's sites, which are built once for all files.
 * @param files - Paths from the root of the project. Those in test/e2e/smoke are the main paths, in Chromium.
 */
export async function runE2eTests(name: string, files: readonly string[]): Promise<TestCount> {
  await buildSites();
  return runNodeTests(name, files, { concurrency: 3 });
}
