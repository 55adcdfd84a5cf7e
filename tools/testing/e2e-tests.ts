import { buildSites } from './built-sites.ts';
import { runNodeTests } from './node-tests.ts';
import type { TestCount } from './test-count.ts';

/**
 * Runs end-to-end tests against the demo's sites, which are built once for all files.
 * @param files - Paths from the project's root. Those in test/e2e/smoke cover the main paths in Chromium.
 */
export async function runE2eTests(name: string, files: readonly string[]): Promise<TestCount> {
  await buildSites();
  return runNodeTests(name, files, { concurrency: 3 });
}
