import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumOptions, firefoxOptions } from '../../tools/testing/browsers.ts';
import { exampleFolder } from '../../tools/testing/install-example.ts';
import { preparePage } from './support/hydration-page.ts';
import { definePortal, toTemplate } from './support/portal.ts';
import { serveFolder, urlOf } from './support/serve-folder.ts';
import { importMap, renderElement, type Served, tags } from './support/server-render.ts';

/** What shows that an element has its data. */
const connected: Readonly<Record<string, string>> = {
  'add-customer-form': 'button[type=submit]:enabled',
  'customer-list': 'table',
  'invite-customer-form': 'button[type=submit]:enabled',
  'invite-email-preview': '[part~=notice]',
  'invite-list': 'table',
  'registration-form': 'button[type=submit]:enabled',
};

/** What a page says of the elements that a server renders for it. */
interface Case extends Served {
  /** Attributes of the page. */
  readonly page?: string;
  /** When the adapter comes, if it does. */
  readonly adapter?: 'before' | 'after' | 'from the provider';
  /** What shows in each once all has come, by its tag. */
  readonly until?: (tag: string) => string | undefined;
}

const token = { 'registration-form': { token: 'secret' } };
const cases: Readonly<Record<string, Case>> = {
  'by themselves': {},
  'with an adapter that is there before the script': { adapter: 'before', until: (tag) => connected[tag] },
  'with an adapter that comes after': { adapter: 'after', until: (tag) => connected[tag] },
  'with the adapter of a provider': { adapter: 'from the provider', until: (tag) => connected[tag] },
  'with attributes': {
    adapter: 'after',
    attributes: {
      'add-customer-form': 'default-country="US"',
      'customer-list': 'query="Light" page-size="50" sort="-createdAt"',
      'invite-customer-form': 'disabled default-country="DE" billing-accounts-url="/billing"',
      'invite-email-preview': 'disabled',
      'invite-list': 'status="pending expired" attention disabled',
      'registration-form': 'disabled default-country="IE"',
    },
    until: (tag) => (tag.endsWith('-list') ? 'table' : ':host'),
  },
  'with properties': {
    adapter: 'after',
    properties: {
      'add-customer-form': { value: { companyName: 'Harbour Ltd', address: { country: 'IE' } }, defaultCountry: 'FR' },
      'customer-list': { query: 'Light', disabled: true },
      'invite-customer-form': {
        value: { companyName: 'Harbour Ltd', language: 'de' },
        messages: { submit: 'Send the invitation' },
      },
      'invite-email-preview': { value: { companyName: 'Harbour Ltd' }, messages: { heading: 'The mail' } },
      'invite-list': { status: ['accepted'], messages: { search: 'Look for' } },
    },
    until: (tag) => connected[tag],
  },
  'in German': { page: 'lang="de"', adapter: 'after', until: (tag) => connected[tag] && `.root[lang=de] ${connected[tag]}` },
  'in Arabic, from right to left': {
    page: 'lang="ar" dir="rtl"',
    adapter: 'before',
    until: (tag) => connected[tag] && `.root[lang=ar]:not([dir]) ${connected[tag]}`,
  },
};

for (const [name, options] of [
  ['Chromium', chromiumOptions],
  ['Firefox', firefoxOptions],
] as const)
  describe(`what a server rendered, in ${name}`, () => {
    let browser: Browser;

    before(async () => {
      browser = await launch(options);
    });
    after(() => browser?.close());

    /** Where a page is whose elements come to life when the test says so. */
    async function publish(test: TestContext, { page: attributes = 'lang="en"' }: Case, body: string): Promise<string> {
      const html = `<!doctype html><html ${attributes}><meta charset="utf-8"><title>Served</title>
        <link rel="icon" href="data:,">${importMap}<script type="module">globalThis.load = (name) => import(name);</script>
        <body>${body}`;
      const server = await serveFolder(exampleFolder('server-rendered'), html);
      test.after(() => server.close());
      return urlOf(server);
    }

    async function open(test: TestContext, url: string): Promise<Page> {
      const page = await browser.newPage();
      test.after(() => page.close());
      await page.evaluateOnNewDocument(`(${preparePage})(${definePortal}, ${toTemplate})`);
      await page.goto(url);
      return page;
    }

    for (const [how, given] of Object.entries(cases))
      it(`comes to life: elements ${how}`, async (test) => {
        const provider = await renderElement('reseller-provider', given);
        const others = await Promise.all(tags.filter((tag) => tag !== 'reseller-provider').map((tag) => renderElement(tag, given)));
        const url = await publish(test, given, provider.replace('</reseller-provider>', `${others.join('')}$&`));
        // Once over the network, and once from the cache.
        for (let load = 0; load < 2; load++) {
          const page = await open(test, url);
          const untils = Object.fromEntries(tags.map((tag) => [tag, given.until?.(tag) ?? ':host']));
          const properties = Object.fromEntries(
            tags.map((tag) => [tag, { ...given.properties?.[tag], ...token[tag as keyof typeof token] }]),
          );
          const found = await page.evaluate(bringToLife, { tags, properties, untils, adapter: given.adapter });
          assert.deepEqual(found, { problems: [], strange: [], replaced: [], different: {} });
        }
      });
  });

interface Plan {
  readonly tags: readonly string[];
  readonly properties: Readonly<Record<string, object>>;
  readonly untils: Readonly<Record<string, string>>;
  readonly adapter: Case['adapter'] | undefined;
}

/** Runs in the page. Returns what is wrong: each element should end as one that was made there. */
async function bringToLife({ tags: names, properties, untils, adapter }: Plan) {
  const { page } = globalThis;
  const find = (tag: string) => page.find(tag) as HTMLElement;
  const served = new Map(names.map((tag) => [tag, find(tag).shadowRoot?.querySelector('.root, slot')]));
  const connect = (element: object) => Object.assign(element, { adapter: page.adapter });
  for (const tag of names) {
    Object.assign(find(tag), properties[tag]);
    if (adapter === 'before') connect(find(tag));
  }
  // From a little before the first difference on.
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
    const twin = page.addTwin(tag, properties[tag] ?? {});
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
    replaced: names.filter((tag) => find(tag).shadowRoot?.querySelector('.root, slot') !== served.get(tag)),
    different,
  };
}
