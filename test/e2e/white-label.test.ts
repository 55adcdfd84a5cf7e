import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { engines } from '../../tools/testing/browsers.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { callDemo } from '../support/demo-api.ts';
import { openSignUp } from '../support/sign-up-page.ts';

/** On the demo of `npm start`. */
for (const [engine, options] of Object.entries(engines))
  describe(`the white-label site, in ${engine}`, () => {
    let demo: Demo;
    let api: ReturnType<typeof callDemo>;
    let browser: Browser;
    let page: Page;
    let site: ReturnType<typeof openSignUp>;
    let link: string;

    before(async () => {
      [demo, browser] = await Promise.all([startDemo(), launch(options)]);
      api = callDemo(demo.apiUrl);
      page = await browser.newPage();
      site = openSignUp(page);
      await page.evaluateOnNewDocument(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          sessionStorage.setItem('broken', `${effectiveDirective} ${blockedURI}`),
        );
      });
      link = await api.invite('Quayside Joinery', 'nora@quayside.example');
    });

    after(async () => {
      await browser?.close();
      await demo?.stop();
    });

    const readPlace = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

    /** Returns the page's last CSP violation: the directive, and what violated it. */
    const readBroken = () => page.evaluate(() => sessionStorage.getItem('broken'));

    it('without a link, it says where to find it', async () => {
      await page.goto(demo.siteUrl);
      await site.waitForText('Open the link in your email again');
    });

    it('uses the language in the URL, without the token there', async () => {
      await page.goto(link.replace('#', '?lang=de#'));
      await site.waitForText('Willkommen,');
      await site.waitForText('Ihre ganze Cloud an einem Ort');
      assert.equal(page.url(), `${demo.siteUrl}?lang=de`);
    });

    it('uses the chosen language, as does the form, and keeps the input', async () => {
      await site.turnTo('Passwort');
      await page.keyboard.type('correct horse');
      await site.chooseLanguage('ar');
      await site.waitForText('كل خدماتكم السحابية في مكان واحد');
      await site.waitForText('إنشاء الحساب');
      assert.deepEqual(await readPlace(), ['ar', 'rtl']);
      assert.equal(page.url(), `${demo.siteUrl}?lang=ar`);
      assert.equal(await page.$eval('[type=password]', (input) => (input as HTMLInputElement).value), 'correct horse');
      await site.chooseLanguage('en');
      await site.waitForText('Everything in your cloud');
      assert.deepEqual(await readPlace(), ['en', 'ltr']);
    });

    it('ignores URLs in a link', async () => {
      const strange = 'https://strange.example/';
      const query = ['next', 'redirect', 'returnUrl', 'lang', 'api', 'logo'].map((name) => `${name}=${strange}`);
      await page.goto(link.replace('#', `?${query.join('&')}#`));
      await site.waitForText('Welcome,');
      const addresses = await page.$$eval('>>> :is(a, img, script, link, form)', (elements) =>
        elements.map((element) => element.outerHTML),
      );
      assert.ok(addresses.length > 5);
      assert.deepEqual(
        addresses.filter((markup) => markup.includes('strange.example')),
        [],
      );
      assert.equal(new URL(page.url()).origin, new URL(demo.siteUrl).origin);
    });

    it('has not violated its own CSP so far', async () => {
      assert.equal(await readBroken(), null);
    });

    it('blocks foreign resources', async () => {
      await page.evaluate(() => void (new Image().src = 'https://strange.example/pixel.png'));
      await page.waitForFunction(() => sessionStorage.getItem('broken'));
      assert.match((await readBroken()) ?? '', /^img-src https:\/\/strange\.example/);
    });

    it('an expired link shows a contact address', async () => {
      await api.post('/_mock/clock', { advance: 8 * 24 * 3_600_000 });
      await page.goto('about:blank');
      await page.goto(link);
      await site.waitForText('This link has expired');
      await site.press('Ask for a new invite');
      await site.waitForText('support@cumulus-one.example');
    });
  });
