import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch } from 'puppeteer-core';
import { root } from '../../tools/generate/files.ts';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { packedFolder } from '../../tools/testing/pack.ts';
import { serveFolder, urlOf } from './support/serve-folder.ts';

const file = join(root, 'examples/minimal.html');

describe('the smallest example', () => {
  let browser: Browser;

  before(async () => {
    browser = await launch(chromiumOptions);
  });

  after(() => browser?.close());

  const open = async (url: string) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(url);
    return { page, problems };
  };

  it('works without a build or a back end', async (test) => {
    const server = await serveFolder(packedFolder, readFileSync(file, 'utf8'));
    test.after(() => server.close());
    const { page, problems } = await open(urlOf(server));
    await page.locator('::-p-aria([name="Company Name"])').fill('Plain Pages Ltd');
    await page.locator('::-p-aria([name="Contact Name"])').fill('Nora Byrne');
    await page.locator('::-p-aria([name="Contact Email Address"])').fill('nora@plain-pages.example');
    await page.locator('::-p-aria([name="Billing Email Address"])').fill('accounts@plain-pages.example');
    await page.locator('::-p-aria([name="Billing Phone Number"])').fill('+442079460018');
    await page.locator('::-p-aria([name="Send Invite"][role="button"])').click();
    await page.locator('::-p-text(Invite sent)').wait();
    await page.locator('::-p-text(nora@plain-pages.example)').wait();
    assert.equal(await page.evaluate(() => document.body.innerText.includes('web server')), false);
    assert.deepEqual(problems, []);
  });

  it('explains what is missing when opened from disk', async () => {
    const { page } = await open(`file://${file}`);
    assert.match(await page.evaluate(() => document.body.innerText), /Needs `npm run build` and a web server/);
  });

  it('is about ten lines long', () => assert.ok(readFileSync(file, 'utf8').trim().split('\n').length < 15));
});
