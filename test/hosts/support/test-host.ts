import { after, before, describe, it } from 'node:test';
import { type Browser, launch } from 'puppeteer-core';
import { chromiumOptions } from '../../../tools/testing/browsers.ts';
import { buildExample, type ExampleName, runExampleScript } from '../../../tools/testing/example-apps.ts';
import { hostCases } from './host-cases.ts';
import { ExamplePage } from './example-page.ts';
import { type ServedExample, serveExample } from './serve-example.ts';

interface HostOptions {
  /** Whether to build in development mode. */
  readonly isDevelopment?: boolean;
}

/** Builds an example app with the packed package, and runs every case in Chromium. */
export function testHost(name: string, example: ExampleName, { isDevelopment = false }: HostOptions = {}): void {
  describe(`the elements in ${name}`, () => {
    let host: ServedExample;
    let browser: Browser;

    before(async () => {
      await buildExample(example, isDevelopment);
      [host, browser] = await Promise.all([serveExample(example), launch({ ...chromiumOptions, defaultViewport })]);
    });

    after(async () => {
      await browser?.close();
      await host?.close();
    });

    if (example !== 'plain' && !isDevelopment)
      it('have types', async () => {
        await runExampleScript(example, 'check');
      });

    for (const [what, run] of Object.entries(hostCases))
      it(what, async () => {
        const page = await ExamplePage.open(browser, host);
        await run(page);
        await page.close();
      });
  });
}

/** Wide enough for tables. */
const defaultViewport = { width: 1400, height: 1000 };
