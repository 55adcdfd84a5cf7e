// Every story as a test in Chromium: its play function, then axe, then what axe cannot see. In every look that a page has.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { chromiumOptions } from '../tools/testing/browsers.ts';
import type { Globals } from './toolbar.ts';
import viteConfig from './vite.config.ts';

const { executablePath = '', args = [] } = chromiumOptions;

/** How a page looks: by the toolbar, and by what only the browser can set. */
interface Look {
  readonly globals: Partial<Globals> & { readonly viewport?: { readonly value: string; readonly isRotated: boolean } };
  readonly contextOptions?: { readonly forcedColors: 'active' };
}

const looks: Readonly<Record<string, Look>> = {
  light: { globals: { colorScheme: 'light' } },
  dark: { globals: { colorScheme: 'dark' } },
  rtl: { globals: { direction: 'rtl' } },
  'forced colours': { globals: {}, contextOptions: { forcedColors: 'active' } },
  // As wide as 1280 px at a zoom of 400 %.
  '320 px': { globals: { viewport: { value: 'mobile1', isRotated: false } } },
};

const launchOptions = { executablePath, args: [...args] };

const tests = defineConfig({
  plugins: [storybookTest({ configDir: import.meta.dirname })],
  test: {
    name: 'stories',
    // Every story has a stage and a mock of its own: one page serves all files, in two thirds of the time.
    isolate: false,
    // Stories wait for their mocks as long as they work: two at a time leave no core idle.
    maxWorkers: 2,
    testTimeout: 90_000,
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions }),
      // One server and one set of bundled packages for all looks.
      instances: Object.entries(looks).map(([name, { globals, contextOptions = {} }]) => ({
        browser: 'chromium' as const,
        name,
        provider: playwright({ launchOptions, contextOptions }),
        provide: { 'storybook/test-initial-globals': globals } as object,
      })),
    },
  },
});

export default mergeConfig(viteConfig, tests);
