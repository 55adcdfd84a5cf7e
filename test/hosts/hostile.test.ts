import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { publishPage, type Seen } from './support/host-page.ts';
import { type HostSite, openSite } from './support/host-site.ts';
import { frame, type HostilePage, hostilePages } from './support/hostile-pages.ts';
import { serveLogo } from './support/logo.ts';
import { type MainPath, mainPaths, operate } from './support/main-paths.ts';
import { measure } from './support/measure.ts';

type Looks = Readonly<Record<string, string>>;

describe('hostile pages', { concurrency: 2 }, () => {
  let browser: Browser;

  before(async () => {
    browser = await launch(chromiumOptions);
  });
  after(() => browser?.close());

  for (const path of mainPaths)
    describe(`around <${path.tag}>`, { concurrency: 1 }, () => {
      let site: HostSite;
      let page: Page;
      let clean: Looks;

      before(async () => {
        const context = await browser.createBrowserContext();
        [site, page] = await Promise.all([openSite(), context.newPage()]);
        await serveLogo(page);
        await visit({});
        clean = await settle(page, path);
      });
      after(() => site?.close());

      async function visit({ body = '%', ...hostile }: Pick<HostilePage, 'doctype' | 'head' | 'body'>) {
        site.api.reset();
        await page.goto(await publishPage(site, { path, ...hostile, body: body.replace('%', frame) }));
      }

      for (const { name, exempt, ignored, refusals, ...hostile } of hostilePages)
        it(name, async () => {
          await visit(hostile);
          const inPage = operate(page, path.tag);
          const refusal = refusals?.[path.tag];
          if (refusal) return inPage.see(refusal);
          const looks = exempt?.includes(path.tag) ? clean : await settle(page, path, clean);
          const changes = listChanges(looks, clean).filter((change) => !ignored?.test(change));
          assert.deepEqual(changes, []);
          const { href } = new URL(page.url());
          await path.run(inPage);
          const { errors } = (await page.evaluate('seen')) as Seen;
          assert.deepEqual([errors, page.url()], [[], href]);
        });
    });
});

/** Returns the element's measured styles once they are stable, or as soon as they match the expected ones. */
async function settle(page: Page, { tag, ready }: MainPath, expected?: Looks): Promise<Looks> {
  for (const words of ready) await operate(page, tag).see(words);
  let looks: Looks = {};
  for (let same = 0; same < 8; await setTimeout(25)) {
    const next = (await page.evaluate(measure(tag))) as Looks;
    same = listChanges(next, looks).length ? 0 : same + 1;
    looks = next;
    if (expected && !listChanges(looks, expected).length) break;
  }
  return looks;
}

/** Describes the differences. */
function listChanges(actual: Looks, expected: Looks): string[] {
  return Object.keys({ ...actual, ...expected }).flatMap((node) => {
    if (actual[node] === undefined || expected[node] === undefined) return [`${node} is not on both pages`];
    const parts = (looks: Looks) => looks[node]?.split('; ') ?? [];
    return parts(actual).flatMap((value, index) => {
      const wanted = parts(expected)[index];
      return value === wanted ? [] : [`${node} has ${value}, not ${wanted}`];
    });
  });
}
