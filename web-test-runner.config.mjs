// Browser tests in three engines. ENGINES=chromium,firefox narrows a run while developing.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { accessibilityPlugin } from './tools/testing/accessibility-plugin.ts';
import { countReporter } from './tools/testing/count-reporter.ts';
import { countingLauncher, coverageReporter } from './tools/testing/coverage-reporter.ts';
import { keyboardPlugin } from './tools/testing/keyboard-plugin.ts';
import { oxcPlugin } from './tools/testing/oxc-plugin.ts';
import { chromiumOptions, firefoxOptions } from './tools/testing/browsers.ts';
import { webkitLauncher } from './tools/testing/webkit-launcher.ts';
import { defaultReporter } from '@web/test-runner';

const engines = {
  // Chromium alone counts what runs, for tools/testing/coverage-gate.ts, and is slower for it.
  chromium:
    process.env.COVERAGE === 'yes' ? countingLauncher : () => chromeLauncher({ launchOptions: chromiumOptions }),
  firefox: () => chromeLauncher({ puppeteer, concurrency: 1, launchOptions: firefoxOptions }),
  webkit: () => webkitLauncher(),
};

export default {
  files: ['test/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [oxcPlugin(import.meta.dirname), keyboardPlugin(), accessibilityPlugin(import.meta.dirname)],
  browsers: (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',').map((name) => engines[name]()),
  concurrentBrowsers: 3,
  // A busy machine is no fault.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  // Longer than test/support/patience.ts waits.
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  reporters: [defaultReporter(), countReporter(), coverageReporter()],
};
