// `npm run pictures`: takes the README's pictures in docs/images, in Chromium, from the demo of `npm start`.
import { type Browser, launch } from 'puppeteer-core';
import { callDemo } from '../test/support/demo-api.ts';
import { startDemo } from '../test/support/demo.ts';
import { root } from './generate/files.ts';
import { chromiumOptions } from './testing/browsers.ts';

interface Shot {
  readonly url: string;
  /** Portal settings, as a visitor would choose them. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
  readonly isDark?: boolean;
  /** Selectors to click in order, across shadow trees. */
  readonly clicks?: readonly string[];
}

const demo = await startDemo();
const browser = await launch(chromiumOptions);
try {
  const api = callDemo(demo.apiUrl);
  const registration = await api.invite('Quayside Joinery', 'nora@quayside.example');
  const customers = `${demo.portalUrl}#/customers`;
  const invites = `${customers}?tab=invites`;
  const settings = (theme: string, scheme: string, direction = 'ltr') => ({
    'portal-theme': theme,
    'portal-color-scheme': scheme,
    'portal-direction': direction,
  });
  const inviteForm = ['customers-page >>> [part~=header] [part~=button-primary]'];
  const sheets: Readonly<Record<string, readonly Shot[]>> = {
    portal: [{ url: customers, settings: settings('calm', 'light'), clicks: inviteForm }],
    invites: [{ url: invites, settings: settings('calm', 'light') }],
    themes: [
      { url: customers, settings: settings('enterprise', 'light') },
      { url: customers, settings: settings('playful', 'light') },
      { url: invites, settings: settings('calm', 'dark') },
      { url: invites, settings: settings('enterprise', 'dark', 'rtl') },
    ],
    narrow: [
      { url: customers, settings: settings('calm', 'light'), width: 320, height: 640 },
      { url: invites, settings: settings('enterprise', 'dark'), width: 320, height: 640 },
      { url: customers, settings: settings('playful', 'light'), width: 320, height: 640, clicks: inviteForm },
      { url: invites, settings: settings('playful', 'dark', 'rtl'), width: 320, height: 640 },
    ],
    registration: [
      { url: registration, width: 1100 },
      { url: registration.replace('#', '?lang=ar#'), width: 1100, isDark: true },
    ],
  };
  for (const [name, shots] of Object.entries(sheets)) {
    const pictures: string[] = [];
    for (const shot of shots) pictures.push(await take(browser, shot));
    await compose(browser, `${root}/docs/images/${name}.webp`, pictures, name === 'narrow' ? 4 : 2);
  }
} finally {
  await browser.close();
  await demo.stop();
}

async function take(
  chromium: Browser,
  { url, settings = {}, width = 1280, height = 760, isDark = false, clicks = [] }: Shot,
): Promise<string> {
  // Use a fresh profile for each picture, because the portal stores its settings.
  const context = await chromium.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }]);
  await page.evaluateOnNewDocument((kept) => Object.assign(localStorage, kept), settings);
  await page.goto(url, { waitUntil: 'networkidle2' });
  for (const selector of clicks) await page.locator(selector).click();
  await page.waitForNetworkIdle({ idleTime: 1000, concurrency: 2 });
  const picture = await page.screenshot({ encoding: 'base64' });
  await context.close();
  return picture;
}

/** Returns a single picture as it is, and combines several side by side on a transparent background. */
async function compose(
  chromium: Browser,
  file: `${string}.webp`,
  pictures: readonly string[],
  columns: number,
): Promise<void> {
  const page = await chromium.newPage();
  await page.setViewport({ width: 1280, height: 100 });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`);
  await page.setContent(`<!doctype html><style>
    body { display: grid; grid-template-columns: repeat(${Math.min(columns, images.length)}, 1fr); gap: 16px; margin: 0 }
    img { inline-size: 100% }
  </style>${images.join('')}`);
  await page.screenshot({ path: file, type: 'webp', quality: 82, fullPage: true, omitBackground: true });
  await page.close();
}
