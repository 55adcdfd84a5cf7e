import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner-core';
import { chromiumOptions } from './browsers.ts';
import { addPageCoverage } from './coverage.ts';

/**
 * Launches a Chromium that counts which branches of the bundle in `bundleFolder` run. V8 counts code that it kept compiled
 * from an earlier page, in memory or on disk, by functions only: so nothing is kept.
 */
export function countingLauncher(bundleFolder: string): BrowserLauncher {
  return chromeLauncher({
    launchOptions: {
      ...chromiumOptions,
      args: [...(chromiumOptions.args ?? []), '--js-flags=--no-compilation-cache'],
    },
    createPage: async ({ context }) => {
      // A window of its own: background tabs have no animation frames.
      const page = await context.newPage({ type: 'window' });
      await page.setCacheEnabled(false);
      const profiler = await page.createCDPSession();
      await profiler.send('Profiler.enable');
      await profiler.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
      const goto = page.goto.bind(page);
      // Leaving a page drops what it has counted.
      page.goto = async (url, options) => {
        addPageCoverage(await profiler.send('Profiler.takePreciseCoverage'), bundleFolder);
        return goto(url, options);
      };
      return page;
    },
  });
}
