import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, afterEach, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { type Browser, type ElementHandle, launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { packedFolder } from '../../tools/testing/pack.ts';
import { emails } from './input/emails.ts';
import { assistant, extraFields, type Field, forms, type Form, seats, startsOn, type Table } from './input/forms.ts';
import { decoratedEmails, formattedNumbers, strewnNames } from './input/generated.ts';
import { names } from './input/names.ts';
import { numberErrors, numbers } from './input/numbers.ts';
import { type Outcome, prepareInputPage } from './input/page-script.ts';
import { postalCodes } from './input/postal-codes.ts';
import { isRefused, type Row } from './input/row.ts';
import { searches } from './input/searches.ts';
import { serveFolder, urlOf } from './support/serve-folder.ts';

/**
 * How a value is entered into a field. The first three are real input: keys, the clipboard, and a drag from elsewhere.
 * Password managers may or may not fire events.
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

  const fieldOf = (page: Page, pointer: string) => page.evaluateHandle((name) => inputPage.control(name), pointer);

  const searchOf = (page: Page) => page.evaluateHandle(() => inputPage.searchField());

  /** Replaces a field's text by hand, and leaves the field. */
  async function enter(page: Page, field: ElementHandle<HTMLInputElement>, given: string, way: Way) {
    await field.evaluate((control) => {
      control.focus();
      control.select();
    });
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
  async function drop(page: Page, field: ElementHandle, given: string) {
    const point = await field.clickablePoint();
    const data = { items: [{ mimeType: 'text/plain', data: given }], files: [], dragOperationsMask: 1 };
    await page.mouse.dragEnter(point, data);
    await page.mouse.dragOver(point, data);
    await page.mouse.drop(point, data);
  }

  /** Enters each value into all fields of a table, one of them by hand, and compares the results. */
  async function run(page: Page, { rows, fields }: Omit<Table, 'kind'>, byHandEvery = 1) {
    const pointers = fields.map(({ pointer }) => pointer);
    const different: string[] = [];
    for (const [at, row] of rows.entries()) {
      const [given] = row;
      const byHand = pointers[at % pointers.length] as string;
      const way = chooseWay(at, given, byHandEvery);
      const isByHand = !way.startsWith('autofill');
      if (isByHand) await enter(page, await fieldOf(page, byHand), given, way);
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
      // Real input is slow, so the other forms get only a third of their values by hand.
      const byHandEvery = form === forms[0] ? 1 : 3;

      before(async () => {
        page = await openForm(form);
      });

      for (const table of form.tables) it(`${table.rows.length} ${table.kind}`, () => run(page, table, byHandEvery));

      for (const [language, rows] of Object.entries(numbers))
        it(`${rows.length} numbers in ${language}`, async () => {
          await page.evaluate((name) => inputPage.speak(name), language);
          await run(page, { rows, fields: [toSeats(language)] }, byHandEvery);
        });

      it('dates, complete and incomplete', async () => {
        const submit = () => page.evaluate((pointer) => inputPage.submit([pointer]), startsOn);
        await enter(page, await fieldOf(page, startsOn), '03152026', 'type');
        assert.deepEqual(await submit(), [{ sent: '2026-03-15' }]);
        await page.evaluate(() => inputPage.reset());
        await fillSecrets(page, form);
        await enter(page, await fieldOf(page, startsOn), '0315', 'type');
        const refused = 'Starts On is not a complete date. Enter the day, month and year.';
        assert.deepEqual(await submit(), [{ refused }]);
        await page.evaluate((pointer) => inputPage.autofill({ [pointer]: '2026-04-01' }, false), startsOn);
        assert.deepEqual(await submit(), [{ sent: '2026-04-01' }]);
      });

      afterEach(async () => {
        await page.evaluate(() => inputPage.speak('en'));
        await page.evaluate(() => inputPage.reset());
        await fillSecrets(page, form);
      });
    });

  it('values that the page sets', async () => {
    const [form] = forms;
    const page = await openForm(form);
    const { value } = form;
    for (const [rows, member] of [
      [names, 'companyName'],
      [emails, 'contactEmail'],
    ] as const) {
      const sent = rows.filter(([, becomes]) => !isRefused(becomes));
      for (const [given, becomes] of sent) {
        await page.evaluate((all) => inputPage.set({ value: all }), { ...value, [member]: given });
        const outcome = await page.evaluate((pointer) => inputPage.submit([pointer]), `/${member}`);
        assert.deepEqual(outcome, [{ sent: becomes }], show(given));
      }
    }
  });

  it('names, email addresses and numbers with random invisible characters', async () => {
    const [form] = forms;
    const page = await openForm(form);
    const [company] = form.tables[0].fields;
    await run(page, { rows: strewnNames, fields: [company] });
    await run(page, { rows: decoratedEmails, fields: [assistant] });
    for (const language of Object.keys(numbers)) {
      await page.evaluate((name) => inputPage.speak(name), language);
      await run(page, { rows: formattedNumbers(language), fields: [toSeats(language)] });
    }
  });

  it('postal codes of a country', async () => {
    const page = await open('add-customer-form', {});
    for (const [country, rows] of Object.entries(postalCodes)) {
      await page.evaluate((value) => inputPage.set({ value }), toValue(country));
      const text = await page.evaluate(() => inputPage.describeRefusal('/address/postalCode', '?'));
      assert.match(text, /^This code does not fit the country/);
      await run(page, { rows, fields: [{ pointer: '/address/postalCode', errors: { 'invalid-format': text } }] });
    }
  });

  for (const tag of ['invite-list', 'customer-list', 'customers-page'])
    describe(`into the search of <${tag}>`, () => {
      let page: Page;

      before(async () => {
        page = await open(tag, {}, []);
        await page.evaluate(() => inputPage.nextQuery());
      });

      /** Shows another search first, since a list loads only for a new one. */
      const clear = () => page.evaluate(() => inputPage.search('?'));

      it(`${searches.length} texts`, async () => {
        const found: unknown[] = [];
        for (const [given] of searches) {
          await clear();
          found.push([given, (await page.evaluate((text) => inputPage.search(text), given)) ?? undefined]);
        }
        assert.deepEqual(found, searches);
      });

      for (const way of ['type', 'paste', 'drop'] as const)
        it(`text with invisible characters: ${way}`, async () => {
          await clear();
          await enter(page, await searchOf(page), '\u2068ada＠lighthouse.example\u2069\u00a0', way);
          assert.equal(await page.evaluate(() => inputPage.nextQuery()), 'ada@lighthouse.example');
        });
    });
});

const toSeats = (language: string): Field => ({
  pointer: seats,
  errors: { 'invalid-format': numberErrors[language] as string },
});

/** A customer in a country, without a postal code. */
const toValue = (country: string) => ({
  companyName: 'Lighthouse Optics',
  address: { country, line1: '1 Quay', city: 'Harbour', region: regions[country] ?? '' },
  technicalContact: { email: 'it@lighthouse.example' },
  billingContact: { email: 'accounts@reseller.example', phone: '+442079460018' },
});

const regions: Readonly<Record<string, string>> = { US: 'NY', CA: 'ON', JP: '東京都' };

/** Runs in the page, because one call is much faster than several. */
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
function chooseWay(at: number, given: string, byHand: number): Way {
  if (at % byHand) return at % 2 ? 'autofill' : 'autofill without events';
  return !given || given.length > maxTyped ? 'autofill' : (ways[(at / byHand) % ways.length] as Way);
}

/** The expected result of a value in each field. If one field rejects it, nothing is sent. */
function expect([, becomes]: Row, fields: readonly Field[]): readonly Outcome[] {
  if (!isRefused(becomes)) return fields.map(() => ({ sent: becomes }));
  const refusals = fields.map(({ errors }) => errors[becomes.refused] ?? '');
  const isSent = refusals.every((text) => text === '');
  return refusals.map((text) => (isSent ? { sent: null } : { refused: text }));
}

/** Formats a value as JSON, with invisible characters escaped. */
const show = (value: unknown) =>
  JSON.stringify(value).replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zs}\u2800]/gu, (character) =>
    character === ' ' ? ' ' : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
