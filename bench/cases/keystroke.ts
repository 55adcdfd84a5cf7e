import type { Page } from 'puppeteer-core';
import type { FormSubject } from '../subjects.ts';
import { traceCpu } from '../trace.ts';
import type { Case } from './case.ts';

const keys = [...'abcdefghijklmnopqrst'];

/** Typing: each key with all the work it causes, up to the paint. */
export const keystroke: Case<FormSubject> = {
  title: 'one keystroke',
  throttle: 1,
  sides: ['plain', 'ours'],
  metrics: [
    { name: 'CPU, in a text field', unit: 'ms', target: 'keystroke' },
    { name: 'CPU, in a field that keeps its error', unit: 'ms', target: 'keystroke' },
  ],
  async measure({ page, subject: { field, strictField, submit }, open }) {
    await open(1);
    const untouched = await type(page, field);
    await page.locator(`::-p-aria([name="${submit}"][role="button"])`).click();
    const erroneous = await type(page, strictField);
    return [untouched, erroneous];
  },
};

/** Returns the CPU time per key. */
async function type(page: Page, label: string): Promise<number> {
  const input = await page.locator(`::-p-aria([name="${label}"][role="textbox"])`).waitHandle();
  await input.focus();
  // The first key also pays for one-time compilation and measurement.
  await page.keyboard.press('a');
  const nextFrame = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await nextFrame();
  const cpu = await traceCpu(page, async () => {
    for (const key of keys) {
      await page.keyboard.press(key as 'a');
      await nextFrame();
    }
  });
  return cpu / keys.length;
}
