import type { Page } from 'puppeteer-core';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';

/** Serves the reseller's logo, which lies on a site that is none; nothing else leaves the machine. */
export async function serveLogo(page: Page) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().startsWith('https://brightwater.example/')) return void request.continue();
    void request.respond({ contentType: 'image/svg+xml', body: picture });
  });
}
