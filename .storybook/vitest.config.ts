// Every story as a test in Chromium: its play function, then axe. Light, dark, and from right to left.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { chromiumOptions } from '../tools/testing/browsers.ts';
import type { Globals } from './toolbar.ts';
import viteConfig from './vite.config.ts';

const { executablePath = '', args = [] } = chromiumOptions;

const looks: Readonly<Record<string, Partial<Globals>>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  rtl: { direction: 'rtl' },
};

const tests = defineConfig({
  plugins: [storybookTest({ configDir: import.meta.dirname })],
  test: {
    name: 'stories',
    // Every story has a stage and a mock of its own: one page serves all files, in two thirds of the time.
    isolate: false,
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: { executablePath, args: [...args] } }),
      // One server and one set of bundled packages for all looks.
      instances: Object.entries(looks).map(([name, globals]) => ({
        browser: 'chromium' as const,
        name,
        provide: { 'storybook/test-initial-globals': globals } as object,
      })),
    },
  },
});

export default mergeConfig(viteConfig, tests);
