import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumOptions, firefoxOptions } from '../../tools/testing/browsers.ts';
import { exampleFolder } from '../../tools/testing/install-example.ts';
import { preparePage } from './support/hydration-page.ts';
import { definePortal, toTemplate } from './support/portal.ts';
import { serveFolder, urlOf } from './support/serve-folder.ts';
import { importMap, renderElement, type Served, tags } from './support/server-render.ts';

/** Selectors that match once an element has its data. */
const connected: Readonly<Record<string, string>> = {
  'add-customer-form': 'button[type=submit]:enabled',
  'customer-list': 'table',
  'customers-page': '[role=tabpanel] > customer-list',
  'invite-customer-form': 'button[type=submit]:enabled',
  'invite-email-preview': '[part~=notice]',
  'invite-list': 'table',
  'registration-form': 'button[type=submit]:enabled',
};

/** Elements whose server-rendered content is replaced after the first render. */
const replacedTags = ['customers-page'];

/** A page with server-rendered elements. */
interface Case extends Served {
  /** Attributes of the page. */
  readonly page?: string;
  /** Properties that only the browser's script sets, by tag. */
  readonly own?: Readonly<Record<string, object>>;
  /** When the adapter is set, if at all. */
  readonly adapter?: 'before' | 'after' | 'from the provider';
  /** Returns a selector by tag that matches once everything has loaded. */
  readonly until?: (tag: string) => string | undefined;
}

/** The token of a registration link. */
const token = { 'registration-form': { token: 'secret' } };
const attributes = {
  'add-customer-form': 'default-country="US"',
  'customer-list': 'query="Light" page-size="50" sort="-createdAt"',
  'invite-customer-form': 'disabled default-country="DE" billing-accounts-url="/billing"',
  'invite-email-preview': 'disabled',
  'invite-list': 'status="pending expired" attention disabled',
  'registration-form': 'disabled default-country="IE"',
};
const properties = {
  'add-customer-form': { value: { companyName: 'Harbour Ltd', address: { country: 'IE' } }, defaultCountry: 'FR' },
  'customer-list': { query: 'Light', disabled: true },
  'invite-customer-form': {
    value: { companyName: 'Harbour Ltd', language: 'de', billingContact: { email: 'other@reseller.example' } },
    messages: { submit: 'Send the invitation' },
  },
  'invite-email-preview': { value: { companyName: 'Harbour Ltd' }, messages: { heading: 'The mail' } },
  'invite-list': { status: ['accepted'], messages: { search: 'Look for' } },
};
/**
 * Returns a selector that matches once an element has its data in a language; the page has texts outside its lists too.
 */
const inLanguage = (tag: string, place: string) =>
  connected[tag] && (replacedTags.includes(tag) ? `${place} ~ ${connected[tag]}` : `.root${place} ${connected[tag]}`);

const cases: Readonly<Record<string, Case>> = {
  'by themselves': {},
  'with an adapter set before the script': { adapter: 'before', until: (tag) => connected[tag] },
  'with an adapter set afterwards': { adapter: 'after', until: (tag) => connected[tag] },
  'with the adapter of a provider': { adapter: 'from the provider', until: (tag) => connected[tag] },
  'with attributes': { attributes, adapter: 'after', until: (tag) => (tag.endsWith('-list') ? 'table' : ':host') },
  'with properties': { properties, adapter: 'after', until: (tag) => connected[tag] },
  'with properties unknown to the server': {
    own: properties,
    adapter: 'before',
    until: (tag) => connected[tag],
  },
  'in German': {
    page: 'lang="de"',
    adapter: 'after',
    until: (tag) => inLanguage(tag, '[lang=de]'),
  },
  'in Arabic, from right to left': {
    page: 'lang="ar" dir="rtl"',
    adapter: 'before',
    until: (tag) => inLanguage(tag, '[lang=ar]'),
  },
};

for (const [name, options] of [
  ['Chromium', chromiumOptions],
  ['Firefox', firefoxOptions],
] as const)
  describe(`server-rendered elements, in ${name}`, () => {
    let browser: Browser;

    before(async () => {
      browser = await launch(options);
    });
    after(() => browser?.close());

    /** Publishes a page whose elements hydrate when the test says so; returns its URL. */
    async function publish(test: TestContext, { page: place = 'lang="en"' }: Case, body: string): Promise<string> {
      const html = `<!doctype html><html ${place}><meta charset="utf-8"><title>Served</title>
        <link rel="icon" href="data:,">${importMap}<script type="module">globalThis.load = (name) => import(name);</script>
        <body>${body}`;
      const server = await serveFolder(exampleFolder('server-rendered'), html);
      test.after(() => server.close());
      return urlOf(server);
    }

    async function open(test: TestContext, url: string): Promise<Page> {
      const page = await browser.newPage();
      test.after(() => page.close());
      await page.evaluateOnNewDocument(`(${String(preparePage)})(${String(definePortal)}, ${String(toTemplate)})`);
      await page.goto(url);
      return page;
    }

    for (const [how, given] of Object.entries(cases))
      it(`hydrate: elements ${how}`, async (test) => {
        const provider = await renderElement('reseller-provider', given);
        const others = await Promise.all(
          tags.filter((tag) => tag !== 'reseller-provider').map((tag) => renderElement(tag, given)),
        );
        const url = await publish(test, given, provider.replace('</reseller-provider>', `${others.join('')}$&`));
        // Once over the network, and once from the cache.
        for (let load = 0; load < 2; load++) {
          const page = await open(test, url);
          const untils = Object.fromEntries(tags.map((tag) => [tag, given.until?.(tag) ?? ':host']));
          const all = { ...given.properties, ...given.own, ...token };
          const found = await page.evaluate(bringToLife, {
            tags,
            replacedTags,
            properties: all,
            untils,
            adapter: given.adapter,
          });
          assert.deepEqual(found, { problems: [], strange: [], replaced: [], different: {} });
        }
      });

    for (const [how, given] of Object.entries({ 'by themselves': {}, 'with attributes': { attributes } }))
      it(`show hydrated content at once: elements ${how}`, async (test) => {
        const markup = await Promise.all(tags.map((tag) => renderElement(tag, given)));
        const page = await open(test, await publish(test, given, markup.join('')));
        assert.deepEqual(await page.evaluate(compareFirst, tags), []);
      });

    it('hydrate in the shadow tree of a page’s own element', async (test) => {
      const page = await open(test, await publish(test, {}, await renderElement('portal-page')));
      const untils = Object.fromEntries(tags.map((tag) => [tag, connected[tag] ?? ':host']));
      const found = await page.evaluate(bringToLife, {
        tags,
        replacedTags,
        properties: token,
        untils,
        adapter: 'before' as const,
      });
      assert.deepEqual(found, { problems: [], strange: [], replaced: [], different: {} });
    });

    it('hydrate if their language is loaded already', async (test) => {
      const markup = await renderElement('invite-customer-form', { isDeferred: true });
      const page = await open(test, await publish(test, { page: 'lang="de"' }, markup));
      const shown = await page.evaluate(async () => {
        const { page: served } = globalThis;
        const form = served.find('invite-customer-form') as HTMLElement;
        await served.hydrate([]);
        const other = served.addTwin('invite-customer-form', {});
        other.removeAttribute('defer-hydration');
        const isGerman = (element: HTMLElement) => element.shadowRoot?.querySelector('.root[lang=de]');
        while (!isGerman(other)) await new Promise((resolve) => setTimeout(resolve));
        form.removeAttribute('defer-hydration');
        while (!isGerman(form)) await new Promise((resolve) => setTimeout(resolve));
        // Each element reports a missing adapter after one second. Compare them once both have.
        const hasNotice = (element: HTMLElement) => element.shadowRoot?.querySelector('[role=alert]');
        while (!hasNotice(form) || !hasNotice(other)) await new Promise((resolve) => setTimeout(resolve));
        return { problems: served.problems, isSame: served.describe(form) === served.describe(other) };
      });
      assert.deepEqual(shown, { problems: [], isSame: true });
    });

    it('keep input and open details from before hydration', async (test) => {
      const markup = [await renderElement('invite-list'), await renderElement('invite-customer-form')];
      const page = await open(test, await publish(test, {}, markup.join('')));
      await page.locator('invite-list >>> #search').fill('Light');
      await page.locator('invite-customer-form >>> summary').click();
      await page.evaluate(async () => {
        const both = ['invite-list', 'invite-customer-form'];
        await globalThis.page.hydrate(both);
        for (const tag of both) Object.assign(globalThis.page.find(tag) ?? {}, { adapter: globalThis.page.adapter });
      });
      await page.locator('invite-customer-form >>> [name="/message"]').wait();
      const query = await page.$eval('invite-list', (list) => [
        list.query,
        list.shadowRoot?.querySelector<HTMLInputElement>('#search')?.value,
      ]);
      assert.deepEqual(query, ['Light', 'Light']);
    });
  });

/** Runs in the page. Returns the elements whose first render differs from the server's. */
async function compareFirst(names: readonly string[]) {
  const { page } = globalThis;
  const shown = new Map(names.map((tag) => [tag, page.describe(page.find(tag) as HTMLElement)]));
  await page.hydrate(names);
  const different: string[] = [];
  for (const tag of names) {
    const twin = page.addTwin(tag, {}) as HTMLElement & { readonly updateComplete: Promise<boolean> };
    await twin.updateComplete;
    if (page.describe(twin) !== shown.get(tag)) different.push(tag);
    twin.remove();
  }
  return different;
}

interface Plan {
  readonly tags: readonly string[];
  readonly replacedTags: readonly string[];
  readonly properties: Readonly<Record<string, object>>;
  readonly untils: Readonly<Record<string, string>>;
  readonly adapter: Case['adapter'] | undefined;
}

/** Runs in the page. Hydrates the elements, and returns how each differs from one created there. */
async function bringToLife({ tags: names, replacedTags: late, properties: given, untils, adapter }: Plan) {
  const { page } = globalThis;
  const find = (tag: string) => page.find(tag) as HTMLElement;
  const served = new Map(names.map((tag) => [tag, find(tag).shadowRoot?.querySelector('.root, slot')]));
  const connect = (element: object) => Object.assign(element, { adapter: page.adapter });
  for (const tag of names) {
    Object.assign(find(tag), given[tag]);
    if (adapter === 'before') connect(find(tag));
  }
  // Start a little before the first difference.
  const showDifference = (...texts: readonly [string, string]) => {
    const begin = Array.from(texts[0]).findIndex((sign, index) => sign !== texts[1][index]);
    return texts.map((text) => text.slice(Math.max(0, begin - 200), begin + 200));
  };
  await page.hydrate(names);
  if (adapter === 'after') for (const tag of names) connect(find(tag));
  const provider = document.querySelector('reseller-provider');
  if (adapter === 'from the provider' && provider) connect(provider);

  const different: Record<string, readonly string[]> = {};
  for (const tag of names) {
    const element = find(tag);
    const twin = page.addTwin(tag, given[tag] ?? {});
    if (adapter && adapter !== 'from the provider') connect(twin);
    const isReady = (root: ShadowRoot | null) => untils[tag] === ':host' || root?.querySelector(untils[tag] ?? '*');
    const isSame = () => isReady(element.shadowRoot) && page.describe(element) === page.describe(twin);
    const deadline = performance.now() + 15_000;
    while (!isSame() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
    if (!isSame()) different[tag] = showDifference(page.describe(element), page.describe(twin));
    twin.remove();
  }
  return {
    problems: page.problems,
    strange: names.flatMap((tag) => page.strangeComments(find(tag))),
    replaced: names.filter(
      (tag) => !late.includes(tag) && find(tag).shadowRoot?.querySelector('.root, slot') !== served.get(tag),
    ),
    different,
  };
}
