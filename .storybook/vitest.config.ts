// Runs every story as a test in Chromium: plays it once, then checks accessibility and layout in each look.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import type { BrowserCommand } from 'vitest/node';
import { chromiumOptions } from '../tools/testing/browsers.ts';
import { listLooks, type Look } from './looks.ts';
import viteConfig from './vite.config.ts';

const { executablePath = '', args = [] } = chromiumOptions;

const looks = process.env['STORY_LOOKS'] === 'one' ? 'one' : 'all';

const emulateForcedColors: BrowserCommand<[Look['forcedColors']]> = ({ page }, forcedColors) =>
  page.emulateMedia({ forcedColors });

const tests = defineConfig({
  plugins: [storybookTest({ configDir: import.meta.dirname })],
  test: {
    name: 'stories',
    setupFiles: [`${import.meta.dirname}/vitest.setup.ts`],
    provide: { looks },
    // Every story has its own stage and mock, so all files can share one page. That takes two thirds of the time.
    isolate: false,
    // Stories spend most of their time waiting for their mocks: two at a time keep both cores busy.
    maxWorkers: 2,
    // Allow 90 s for each look, since the machine may be busy.
    testTimeout: 90_000 * listLooks(looks).length,
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: { executablePath, args: [...args] } }),
      instances: [{ browser: 'chromium' }],
      commands: { emulateForcedColors },
    },
  },
});

export default mergeConfig(viteConfig, tests);
