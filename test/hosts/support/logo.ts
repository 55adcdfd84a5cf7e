import type { Page } from 'puppeteer-core';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';

/**
 * Serves the reseller's logo, whose site does not exist, so that no request leaves the machine. Intercepts only that
 * request: `page.setRequestInterception` would delay every file of the package.
 */
export async function serveLogo(page: Page) {
  const session = await page.createCDPSession();
  session.on('Fetch.requestPaused', ({ requestId }) => {
    const responseHeaders = [{ name: 'Content-Type', value: 'image/svg+xml' }];
    session
      .send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: btoa(picture) })
      // A closed page needs no response.
      .catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://brightwater.example/*' }] });
}
