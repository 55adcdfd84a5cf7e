import type { Page } from 'puppeteer-core';
import { isolate } from '../../src/fields/isolate.ts';

/** How long anything may take, in milliseconds. */
const patience = 15_000;

/** A row of the list, as text. */
export interface PortalRow {
  readonly company: string;
  readonly text: string;
}

/** What tests do on the pages of the demo portal. */
export function openPortal(page: Page) {
  page.setDefaultTimeout(patience);

  /** The rows of the list from top to bottom, without the marks around names; none while others are on their way. */
  const readRows = (): Promise<readonly PortalRow[]> =>
    page.$$eval('invite-list', ([list]) =>
      Array.from(list?.shadowRoot?.querySelectorAll('table:not(.busy) th[scope="row"]') ?? [], (heading) => ({
        company: heading.textContent.replaceAll(/[\u2068\u2069]/g, '').trim(),
        text: heading.parentElement?.innerText ?? '',
      })),
    );

  /** Looks at the list again and again, until it is as the test says. */
  async function waitForRows(areAsWanted: (rows: readonly PortalRow[]) => boolean, about = ''): Promise<void> {
    const deadline = performance.now() + patience;
    for (;;) {
      const rows = await readRows();
      if (areAsWanted(rows)) return;
      const seen = rows.filter(({ company }) => company.includes(about)).map(({ text }) => text);
      if (performance.now() > deadline) throw new Error(`The list is not as expected: ${seen.join(' | ')}`);
    }
  }

  return {
    waitForRows,
    waitForRow: (company: string, pattern = /(?:)/) =>
      waitForRows((rows) => rows.some((row) => row.company === company && pattern.test(row.text)), company),
    readCompanies: async () => (await readRows()).map(({ company }) => company),
    click: (selector: string) => page.locator(selector).click(),
    /** Fills in what is labelled so; chooses, where it is a select. */
    fill: (label: string, value: string) => page.locator(`::-p-aria([name="${label}"])`).fill(value),
    waitForText: (text: string) => page.locator(`::-p-text(${text})`).wait(),
    waitForAddress: (part: string) => page.waitForFunction((wanted) => location.hash.includes(wanted), {}, part),
    clickInRow: (company: string, button: string) =>
      page.locator(`::-p-aria([name="${button} ${isolate(company)}"][role="button"])`).click(),
  };
}
