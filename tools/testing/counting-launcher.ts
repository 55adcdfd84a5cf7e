import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner-core';
import { chromiumOptions } from './browsers.ts';
import { addPageCoverage } from './coverage.ts';

/**
 * Launches a Chromium that records which branches of the bundle in `bundleFolder` run. Disables the code caches: V8
 * reports only function coverage for code compiled by an earlier page.
 */
export function countingLauncher(bundleFolder: string): BrowserLauncher {
  return chromeLauncher({
    launchOptions: {
      ...chromiumOptions,
      args: [...(chromiumOptions.args ?? []), '--js-flags=--no-compilation-cache'],
    },
    createPage: async ({ context }) => {
      // Use a separate window: background tabs have no animation frames.
      const page = await context.newPage({ type: 'window' });
      await page.setCacheEnabled(false);
      const profiler = await page.createCDPSession();
      await profiler.send('Profiler.enable');
      await profiler.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
      const goto = page.goto.bind(page);
      // Navigating discards the page's counts, so take them first.
      page.goto = async (url, options) => {
        addPageCoverage(await profiler.send('Profiler.takePreciseCoverage'), bundleFolder);
        return goto(url, options);
      };
      return page;
    },
  });
}
