import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { type Demo, serveDemo } from '../support/demo.ts';
import { openPortal } from '../support/portal-page.ts';

const themes = ['calm', 'enterprise', 'playful'];
/** Wide enough for a sidebar. */
const wide = { ...chromiumOptions, defaultViewport: { width: 1280, height: 900 } };
const pages = ['dashboard', 'customers', 'add-customer', 'billing', 'outbox'];

/** In Chromium, on the demo. */
describe('the demo portal in its themes', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let portal: ReturnType<typeof openPortal>;

  before(async () => {
    [demo, browser] = await Promise.all([serveDemo(), launch(wide)]);
    page = await browser.newPage();
    portal = openPortal(page);
    await page.goto(`${demo.portalUrl}#/customers?tab=invites`);
    await portal.waitForRow('Lighthouse Optics');
  });

  after(async () => {
    await browser?.close();
    await demo?.stop();
  });

  /** Reads font and colours of the page and of an element in it. */
  const readLooks = () =>
    page.evaluate(() => {
      const list = document
        .querySelector('customers-page')
        ?.shadowRoot?.querySelector('invite-list')
        ?.shadowRoot?.querySelector('.root');
      return [document.querySelector('main'), list].map((element) => {
        if (!element) return undefined;
        const { color, fontFamily, fontSize } = getComputedStyle(element);
        return { color, fontFamily, fontSize };
      });
    });

  it('looks consistent in each', async () => {
    const colors = new Set<string>();
    await portal.click('.demo-settings summary');
    for (const theme of themes) {
      await portal.fill('Theme', theme);
      const [shell, list] = await readLooks();
      assert.deepEqual(list, shell, theme);
      colors.add(shell?.color ?? '');
    }
    assert.equal(colors.size, themes.length);
  });

  it('keeps the chosen theme', async () => {
    const chosen = await readLooks();
    await page.reload();
    await portal.waitForRow('Lighthouse Optics');
    assert.deepEqual(await readLooks(), chosen);
  });

  it('does not scroll sideways at 320 pixels', async () => {
    await page.setViewport({ width: 320, height: 640 });
    for (const name of pages) {
      await page.goto(`${demo.portalUrl}#/${name}`);
      await page.waitForFunction(
        () => document.querySelector('main h1') && !document.querySelector('[aria-busy=true]'),
      );
      for (const theme of themes) {
        const width = await page.evaluate((other) => {
          document.documentElement.dataset['resellerTheme'] = other;
          return document.documentElement.scrollWidth;
        }, theme);
        assert.ok(width <= 320, `${name} is ${width} wide in ${theme}`);
      }
    }
  });
});
