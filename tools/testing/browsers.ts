import type { LaunchOptions } from 'puppeteer-core';

/**
 * Timeout of a single browser command, in milliseconds. A thousand mounts are one command, and the machine may be busy.
 */
const protocolTimeout = 900_000;

/** Launch options of Chromium. It needs `--no-sandbox` as root, and must not access the network. */
export const chromiumOptions: LaunchOptions = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  protocolTimeout,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ],
};

/** Launch options of Firefox. */
export const firefoxOptions: LaunchOptions = {
  browser: 'firefox',
  protocolTimeout,
  executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
  headless: true,
  extraPrefsFirefox: { 'datareporting.policy.dataSubmissionEnabled': false, 'app.update.enabled': false },
};

/** The engines of the end-to-end tests. */
export const engines: Readonly<Record<string, LaunchOptions>> = { Chromium: chromiumOptions, Firefox: firefoxOptions };
