import type { Page } from 'puppeteer-core';
import { field } from './named-query.ts';

/** Selects the country of an address. Its options load once the user interacts with the form. */
export async function chooseCountry(page: Page, code: string): Promise<void> {
  const select = page.locator(field('Country'));
  const handle = await select.waitHandle();
  await handle.focus();
  await page.waitForFunction(
    (element, value) => Array.from((element as HTMLSelectElement).options).some((option) => option.value === value),
    {},
    handle,
    code,
  );
  await select.fill(code);
}
