import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, afterEach, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { type Browser, type ElementHandle, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { packedFolder } from '../../tools/testing/pack.ts';
import { extraFields, type Field, forms, type Form, type Table } from './input/forms.ts';
import { type Outcome, prepareInputPage } from './input/page-script.ts';
import { isRefused, type Row } from './input/row.ts';
import { serveFolder, urlOf } from './support/serve-folder.ts';

/**
 * How a value gets into a field. The first three are real input: keys, the clipboard, and a drag from elsewhere. A password
 * manager fires events, or none.
 */
const ways = ['type', 'paste', 'drop', 'autofill', 'autofill without events'] as const;
type Way = (typeof ways)[number];

/** Typing takes time for each character. */
const maxTyped = 40;

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">
<script type="module">import { AdapterError } from '/dist/cdn/reseller-elements.js';
globalThis.AdapterError = AdapterError;</script>`;

describe('what users type, paste, drop and autofill', () => {
  let server: Server;
  let browser: Browser;

  before(async () => {
    [server, browser] = await Promise.all([serveFolder(packedFolder, html), launch(chromiumOptions)]);
    await browser.defaultBrowserContext().overridePermissions(urlOf(server), ['clipboard-sanitized-write']);
  });

  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  /** Opens a page with one element. */
  async function open(tag: string, properties: object, fields = extraFields): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(urlOf(server));
    await page.waitForFunction(() => 'AdapterError' in globalThis);
    await page.evaluate(prepareInputPage);
    await page.evaluate((...given) => inputPage.open(...given), tag, properties, fields);
    return page;
  }

  async function openForm(form: Form): Promise<Page> {
    const page = await open(form.tag, { value: form.value, defaultCountry: 'GB', token: 'secret' });
    await fillSecrets(page, form);
    return page;
  }

  const fillSecrets = (page: Page, { secrets = {} }: Form) =>
    page.evaluate((all) => inputPage.autofill(all, true), secrets);

  /** Replaces a field's text by hand, and leaves it. */
  async function enter(page: Page, pointer: string, given: string, way: Way) {
    const field = (await page.evaluateHandle((name) => {
      const control = inputPage.control(name);
      control.focus();
      control.select();
      return control;
    }, pointer)) as ElementHandle<HTMLInputElement>;
    if (way === 'paste') await paste(page, given);
    else await page.keyboard.press('Backspace');
    if (way === 'type') await page.keyboard.type(given);
    if (way === 'drop') await drop(page, field, given);
    await field.evaluate((control) => control.blur());
    await field.dispose();
  }

  async function paste(page: Page, given: string) {
    await page.evaluate((text) => navigator.clipboard.writeText(text), given);
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
  }

  /** Drags text from another window. */
  async function drop(page: Page, field: ElementHandle<Element>, given: string) {
    const point = await field.clickablePoint();
    const data = { items: [{ mimeType: 'text/plain', data: given }], files: [], dragOperationsMask: 1 };
    await page.mouse.dragEnter(point, data);
    await page.mouse.dragOver(point, data);
    await page.mouse.drop(point, data);
  }

  /** Gives each value to all fields of a table, one of them by hand, and compares what becomes of it. */
  async function run(page: Page, { rows, fields }: Table) {
    const pointers = fields.map(({ pointer }) => pointer);
    const different: string[] = [];
    for (const [at, row] of rows.entries()) {
      const [given] = row;
      const byHand = pointers[at % pointers.length] as string;
      const way = chooseWay(at, given);
      const isByHand = !way.startsWith('autofill');
      if (isByHand) await enter(page, byHand, given, way);
      const filled = pointers.filter((pointer) => !isByHand || pointer !== byHand);
      const outcomes = await page.evaluate(fillAndSubmit, pointers, filled, given, way !== 'autofill without events');
      const expected = expect(row, fields);
      for (const [index, pointer] of pointers.entries())
        if (!isDeepStrictEqual(outcomes[index], expected[index]))
          different.push(
            `${show(given)} into ${pointer} (${filled.includes(pointer) && isByHand ? 'autofill' : way}): ${show(outcomes[index])}, not ${show(expected[index])}`,
          );
    }
    assert.deepEqual(different, []);
  }

  for (const form of forms)
    describe(`into <${form.tag}>`, () => {
      let page: Page;

      before(async () => {
        page = await openForm(form);
      });

      for (const table of form.tables)
        it(`${table.rows.length} ${table.kind}`, async () => {
          await run(page, table);
        });

      afterEach(async () => {
        await page.evaluate(() => inputPage.reset());
        await fillSecrets(page, form);
      });
    });
});

/** Runs in the page: one call takes much less time than several. */
function fillAndSubmit(
  pointers: readonly string[],
  filled: readonly string[],
  given: string,
  hasEvents: boolean,
): Promise<readonly Outcome[]> {
  inputPage.autofill(Object.fromEntries(filled.map((pointer) => [pointer, given])), hasEvents);
  return inputPage.submit(pointers);
}

/** Takes turns. */
const chooseWay = (at: number, given: string): Way =>
  !given || given.length > maxTyped ? 'autofill' : (ways[at % ways.length] as Way);

/** What should become of a value in each field: if one of them refuses it, nothing is sent. */
function expect([, becomes]: Row, fields: readonly Field[]): readonly Outcome[] {
  if (!isRefused(becomes)) return fields.map(() => ({ sent: becomes }));
  const refusals = fields.map(({ errors }) => errors[becomes.refused] ?? '');
  const isSent = refusals.every((text) => text === '');
  return refusals.map((text) => (isSent ? { sent: null } : { refused: text }));
}

/** Writes a value as JSON, with characters that nobody can see as escapes. */
const show = (value: unknown) =>
  JSON.stringify(value).replace(/[\p{Cf}\p{DI}\p{Zs}\u2800]/gu, (character) =>
    character === ' ' ? ' ' : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
