import type { Page } from 'puppeteer-core';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';

/**
 * Serves the reseller's logo, which lies on a site that is none; nothing else leaves the machine. Only that request is
 * intercepted: `page.setRequestInterception` would have every file of the package wait for this process.
 */
export async function serveLogo(page: Page) {
  const session = await page.createCDPSession();
  session.on('Fetch.requestPaused', ({ requestId }) => {
    const responseHeaders = [{ name: 'Content-Type', value: 'image/svg+xml' }];
    session
      .send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: btoa(picture) })
      // A page that is gone needs no answer.
      .catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://brightwater.example/*' }] });
}
