import type { LaunchOptions } from 'puppeteer-core';

/** How long a single command of a browser may take, in milliseconds: a thousand mounts are one, and the machine may be busy. */
const protocolTimeout = 900_000;

/** How the tests start Chromium: as root it needs `--no-sandbox`, and nothing of it may ask the network. */
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

/** How the tests start Firefox. */
export const firefoxOptions: LaunchOptions = {
  browser: 'firefox',
  protocolTimeout,
  executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
  headless: true,
  extraPrefsFirefox: { 'datareporting.policy.dataSubmissionEnabled': false, 'app.update.enabled': false },
};

/** What end-to-end tests run in. */
export const engines: Readonly<Record<string, LaunchOptions>> = { Chromium: chromiumOptions, Firefox: firefoxOptions };
