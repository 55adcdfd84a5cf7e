import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { publishPage, type Seen } from './support/host-page.ts';
import { type HostSite, openSite } from './support/host-site.ts';
import { serveLogo } from './support/logo.ts';
import { mainPaths, operate } from './support/main-paths.ts';

/** Places in other documents of the same origin, as JavaScript expressions. */
const places = {
  'an iframe': `new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.src = '/blank';
    frame.width = innerWidth;
    frame.onload = () => resolve(frame.contentDocument);
    document.body.append(frame);
  })`,
  'a window of its own': `new Promise((resolve) => {
    const other = window.open('/blank', '', 'popup,width=' + innerWidth + ',height=600');
    other.onload = () => resolve(other.document);
  })`,
};

/** Wraps texts like a page translator, including those in shadow trees. */
const translate = `{
  const wrap = (place) => {
    for (const node of Array.from(place.childNodes)) {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim() && !node.parentElement?.closest('[translate=no]')) {
        const font = document.createElement('font');
        font.append(document.createElement('font'));
        font.firstChild.textContent = node.data;
        node.replaceWith(font);
      } else if (node.nodeType === Node.ELEMENT_NODE) wrap(node);
      if (node.shadowRoot) wrap(node.shadowRoot);
    }
  };
  wrap(document.body);
}`;

/** Disables the list's stream, which would reconnect with a reload of its own. */
const withoutStream = 'window.isSamePage = true; element.adapter = { ...element.adapter, watchInvites: undefined };';

describe('elements that move, return or are translated', () => {
  let site: HostSite;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [site, browser] = await Promise.all([openSite(), launch(chromiumOptions)]);
    page = await browser.newPage();
    await serveLogo(page);
    site.publish('/blank', { body: '<!doctype html><title>Another window</title>' });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(() => site.api.reset('default'));

  const listErrors = async () => ((await page.evaluate('seen')) as Seen).errors;

  /** Reads enough styles from an element to tell whether all its style sheets apply, including those added later. */
  const readLook = () =>
    page.evaluate(() => {
      const { element } = globalThis as unknown as { readonly element: Element };
      const roots = [element.shadowRoot, element.querySelector('[slot="form"]')];
      const nodes = roots.flatMap((root) => Array.from(root?.querySelectorAll(':not(option, .visually-hidden)') ?? []));
      const read = (node: Element) => {
        const { color, backgroundColor, borderTopStyle, fontWeight, fontSize } =
          node.ownerDocument.defaultView!.getComputedStyle(node);
        return [node.localName, color, backgroundColor, borderTopStyle, fontWeight, fontSize].join();
      };
      return [element, ...nodes].map(read);
    });

  /** Returns the element's styles once they are stable. */
  async function settle() {
    let look = await readLook();
    for (let same = 0; same < 8; await setTimeout(25)) {
      const next = await readLook();
      same = isDeepStrictEqual(next, look) ? same + 1 : 0;
      look = next;
    }
    return look;
  }

  for (const path of mainPaths) {
    const ready = async () => {
      for (const words of path.ready) await operate(page, path.tag).see(words);
    };

    for (const [place, expression] of Object.entries(places))
      it(`<${path.tag}> keeps its look and works in ${place}, and back`, async () => {
        await page.goto(await publishPage(site, { path, properties: 'window.element = element;' }));
        await ready();
        const look = await settle();
        await page.evaluate(`${expression}.then((place) => {
          Object.assign(window, { home: document, elsewhere: place });
          place.body.append(element);
        })`);
        assert.deepEqual(await settle(), look);
        await path.run(operate(page, path.tag, 'elsewhere'));
        const movedLook = await settle();
        await page.evaluate(`home.body.append(element)`);
        assert.deepEqual(await settle(), movedLook);
        assert.deepEqual(await listErrors(), []);
        await page.evaluate(`elsewhere.defaultView.close?.()`);
      });

    it(`<${path.tag}> works after a translator has wrapped its texts`, async () => {
      await page.goto(await publishPage(site, { path }));
      await ready();
      await page.evaluate(translate);
      await path.run(operate(page, path.tag));
      assert.deepEqual(await listErrors(), []);
    });
  }

  it('a field error updates after it was translated', async () => {
    const [path] = mainPaths;
    assert.ok(path);
    await page.goto(await publishPage(site, { path }));
    const { fill, click, see } = operate(page, path.tag);
    await see('Billing Email Address');
    await click('Send Invite');
    await see('Enter the company name.');
    await page.evaluate(translate);
    await fill('Company Name', 'x'.repeat(121));
    await see('120 characters');
  });

  for (const tag of ['invite-list', 'customer-list'])
    it(`<${tag}> reloads when the page returns from the back/forward cache`, async () => {
      const path = mainPaths.find((each) => each.tag === tag);
      assert.ok(path);
      await page.goto(await publishPage(site, { path, properties: withoutStream }));
      const inPage = operate(page, tag);
      for (const words of path.ready) await inPage.see(words);
      await page.goto(`${site.url}/blank`);
      site.api.reset('empty');
      await page.goBack();
      await inPage.see(tag === 'invite-list' ? 'No invites yet' : 'No customers yet');
      assert.deepEqual(await page.evaluate('window.isSamePage'), true);
    });

  it('a form from the back/forward cache keeps its input, and sends it', async () => {
    const [path] = mainPaths;
    assert.ok(path);
    await page.goto(await publishPage(site, { path, properties: 'window.isSamePage = true;' }));
    const { fill, click, see } = operate(page, path.tag);
    for (const words of path.ready) await see(words);
    await fill('Company Name', 'Back Again Ltd');
    // A script that is loading when the page enters the cache never arrives. Submit once, so that everything is loaded.
    await click('Send Invite');
    await see('Enter the contact’s name.');
    await page.goto(`${site.url}/blank`);
    await page.goBack();
    assert.equal(await page.evaluate('window.isSamePage'), true);
    await fill('Contact Name', 'Nora Byrne');
    await fill('Contact Email Address', 'nora@back-again.example');
    await click('Send Invite');
    await see('Invite sent');
    const [mail] = await site.api.outbox();
    assert.match(mail?.text ?? '', /Back Again Ltd/);
  });
});
