import assert from 'node:assert/strict';
import type { Browser, ConsoleMessage, ElementHandle, HTTPRequest, Page } from 'puppeteer-core';
import { reseller } from '../../../mocks/seeds/reseller.ts';
import { createRestAdapter, type RestAdapter } from '../../../src/adapter/rest/rest-adapter.ts';
import type { Invite } from '../../../src/index.ts';
import type { ServedExample } from './serve-example.ts';

/** Timeout of any wait, in milliseconds. Long, so that a busy machine causes no failure. */
const timeoutMs = 60_000;

/** Lit prints it once per page in development mode; the logo of the mock's reseller does not exist. */
const isHarmless = (message: ConsoleMessage) =>
  message.text().includes('Lit is in dev mode') || message.location().url === reseller.logoUrl;

const call = { signal: new AbortController().signal };

/** Returns a selector for anything within an element, or on the page. */
const inside = (within: string, selector: string) => (within ? `${within} >>> ${selector}` : selector);

type Control = HTMLInputElement | HTMLSelectElement;

/** Page object of an example app. All apps look alike in every framework. */
export class ExamplePage {
  readonly page: Page;
  readonly #host: ServedExample;
  readonly #adapter: RestAdapter;
  /** Unhandled errors and console output. */
  readonly #problems: string[] = [];

  private constructor(page: Page, host: ServedExample) {
    this.page = page;
    this.#host = host;
    this.#adapter = createRestAdapter({ baseUrl: host.api.baseUrl, fetch: host.api.fetch });
    page.setDefaultTimeout(timeoutMs);
    page.on('pageerror', (error) => this.#problems.push(String(error)));
    page.on('console', (message) => {
      const isProblem = ['error', 'warn', 'assert'].includes(message.type());
      if (isProblem && !isHarmless(message)) this.#problems.push(message.text());
    });
  }

  /** Opens the app over a back end in its initial state. */
  static async open(browser: Browser, host: ServedExample): Promise<ExamplePage> {
    host.api.reset();
    const page = new ExamplePage(await browser.newPage(), host);
    await page.goto('');
    return page;
  }

  get api() {
    return this.#host.api;
  }

  async goto(hash: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(this.#host.url + hash);
  }

  /** Delays the definition of elements after the next load, so that they are upgraded in the page. */
  async holdDefinitions(): Promise<void> {
    await this.page.evaluateOnNewDocument(() => {
      const define = customElements.define.bind(customElements);
      const held = new Map<string, CustomElementConstructor>();
      // A delayed tag looks undefined, so it may be defined twice.
      customElements.define = (tag, element) => void (held.has(tag) || held.set(tag, element));
      const releaseDefinitions = () => held.forEach((element, tag) => define(tag, element));
      Object.assign(globalThis, { releaseDefinitions });
    });
  }

  releaseDefinitions = () => this.page.evaluate('releaseDefinitions()');

  waitForElement = (selector: string) => this.page.waitForSelector(selector);

  /** Fails on unhandled errors or console output. */
  async close(): Promise<void> {
    await this.settle();
    await this.page.close();
    assert.deepEqual(this.#problems, []);
  }

  /** The browser reports a rejection, or a late event, one task later. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }

  /** Clicks a button of the page or of an element. */
  click = (name: string, within = '') =>
    this.page.locator(inside(within, `::-p-aria([name="${name}"][role="button"])`)).click();

  /** Toggles a checkbox of the page. */
  tick = (name: string) => this.page.locator(`::-p-aria([name="${name}"][role="checkbox"])`).click();

  /** Fills in a field by its label, or selects its option. */
  fill = (label: string, value: string, within = '') =>
    this.page.locator(inside(within, `::-p-aria([name="${label}"])`)).fill(value);

  /** Waits until a labelled control has the given state. */
  async waitForControl(label: string, wanted: { value?: string; disabled?: boolean }, within = '') {
    const control = await this.page.locator(inside(within, `::-p-aria([name="${label}"])`)).waitHandle();
    await this.page.waitForFunction(
      (element, { value, disabled }) =>
        (value === undefined || element.value === value) &&
        (disabled === undefined || element.matches(':disabled') === disabled),
      {},
      control as ElementHandle<Control>,
      wanted,
    );
  }

  waitForNone = (selector: string) => this.page.waitForFunction((gone) => !document.querySelector(gone), {}, selector);

  /** Waits until a text appears within an element or on the page. */
  waitForText = (text: string, within = 'body') =>
    this.page.waitForFunction(
      (selector, wanted) => {
        const readText = (node: Node): string =>
          node instanceof Text
            ? node.data
            : [node instanceof Element ? node.shadowRoot : null, ...node.childNodes]
                .map((child) => (child ? readText(child) : ''))
                .join('');
        const element = document.querySelector(selector);
        return element !== null && readText(element).includes(wanted);
      },
      {},
      within,
      text,
    );

  /** Waits until the page shows an event's message, received through its framework. */
  waitForStatus = (message: string) =>
    this.page.waitForFunction((wanted) => document.querySelector('[role=status]')?.textContent === wanted, {}, message);

  readStatus = () => this.page.$eval('[role=status]', ({ textContent }) => textContent);

  /** Waits until a list has this many rows. */
  waitForRows = (list: string, count: number) =>
    this.page.waitForFunction(
      (tag, wanted) =>
        document.querySelector(tag)?.shadowRoot?.querySelectorAll('table:not(.busy) [scope=row]').length === wanted,
      {},
      list,
      count,
    );

  /** Waits until a select has these options. */
  async waitForOptions(label: string, wanted: readonly string[]) {
    const select = await this.page.locator(`::-p-aria([name="${label}"])`).waitHandle();
    await this.page.waitForFunction(
      ({ options }, names) =>
        names.join() ===
        Array.from(options, ({ value, text }) => value && text.trim())
          .filter(Boolean)
          .join(),
      {},
      select as ElementHandle<HTMLSelectElement>,
      wanted,
    );
  }

  /** Returns the ids of the elements with a tag, from top to bottom. */
  listIds = (tag: string) => this.page.$$eval(tag, (elements) => elements.map(({ id }) => id));

  waitForIds = (tag: string, ids: readonly string[]) =>
    this.page.waitForFunction(
      (name, wanted) => Array.from(document.querySelectorAll(name), ({ id }) => id).join() === wanted.join(),
      {},
      tag,
      ids,
    );

  /** Fills in an invite form. */
  async fillInvite(company: string, within = ''): Promise<void> {
    await this.fill('Company Name', company, within);
    await this.fill('Contact Name', 'Nora Byrne', within);
    await this.fill('Contact Email Address', 'nora@quayside.example', within);
  }

  /** Waits until a request is sent. */
  waitForCall = (path: string, method = 'POST') =>
    this.page.waitForRequest((request) => isCall(request, path) && request.method() === method);

  /** Resolves once the browser has aborted a request. Rejects if that happens only by the adapter's own timeout. */
  waitForAbort(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(() => reject(new Error(`The call of ${path} goes on.`)), timeoutMs / 3);
      this.page.on('requestfailed', (request) => {
        if (!isCall(request, path) || request.failure()?.errorText !== 'net::ERR_ABORTED') return;
        clearTimeout(deadline);
        resolve();
      });
    });
  }

  /** Lists a company's invites in the back end. */
  async listInvites(company: string): Promise<readonly Invite[]> {
    const { items } = await this.#adapter.listInvites({ q: company }, call);
    return items;
  }

  /** Invites a customer, and returns the fragment of the link in the email. */
  async inviteForLink(company: string): Promise<string> {
    const contact = { contactName: 'Nora Byrne', contactEmail: 'nora@quayside.example' };
    const billingContact = { email: 'accounts@brightwater.example', phone: '+442079460018' };
    const input = { companyName: company, ...contact, billingContact };
    await this.#adapter.inviteCustomer(input, { ...call, idempotencyKey: crypto.randomUUID() });
    const [mail] = await this.api.outbox();
    return /#token=[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
  }
}

const isCall = (request: HTTPRequest, path: string) => new URL(request.url()).pathname === `/api${path}`;
