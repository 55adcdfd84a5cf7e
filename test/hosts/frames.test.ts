import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { type Browser, launch } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { publishPage } from './support/host-page.ts';
import { type HostSite, openSite } from './support/host-site.ts';
import { mainPaths } from './support/main-paths.ts';

describe('many frames of a page, over HTTP/1.1', () => {
  let site: HostSite;
  let browser: Browser;

  before(async () => {
    [site, browser] = await Promise.all([openSite(), launch(chromiumOptions)]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('all load and reload their lists, although streams and calls share six connections', async () => {
    const path = mainPaths.find(({ tag }) => tag === 'invite-list');
    assert.ok(path);
    const url = await publishPage(site, { path, properties: 'window.element = element;' });
    const frames = Array.from({ length: 8 }, () => `<iframe src="${url}" width="300" height="200"></iframe>`);
    const page = await browser.newPage();
    const streams: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/invites/events')) streams.push(request.url());
    });
    await page.goto(site.publish('/frames', { body: `<!doctype html><title>Frames</title>${frames.join('')}` }));
    await page.waitForFunction(() =>
      Array.from(document.querySelectorAll('iframe')).every((frame) =>
        frame.contentDocument?.querySelector('invite-list')?.shadowRoot?.textContent?.includes('Lighthouse Optics'),
      ),
    );
    while (streams.length < 3) await setTimeout(10);
    const reloaded = page.evaluate(async () => {
      const windows = Array.from(document.querySelectorAll('iframe'), ({ contentWindow }) => contentWindow);
      const lists = windows.map(
        (frame) => (frame as unknown as { readonly element: { reload(): Promise<void> } }).element,
      );
      for (let round = 0; round < 3; round++) await Promise.all(lists.map((list) => list.reload()));
      return lists.length;
    });
    const deadline = setTimeout(10_000, 'no connection was free', { ref: false });
    assert.equal(await Promise.race([reloaded, deadline]), 8);
  });
});
