import { expect } from '@open-wc/testing';
import { keepQuiet } from '../support/quiet.ts';
import { statesOf } from './form-states.ts';
import type { InputForm } from './input-form.ts';

/** How a page can look. */
export const looks = {
  light: { lang: 'en', dir: 'ltr', scheme: 'light' },
  dark: { lang: 'en', dir: 'ltr', scheme: 'dark' },
  'right to left': { lang: 'ar', dir: 'rtl', scheme: 'light' },
} as const;

/** A page of that look; its colours are the browser's own. */
export function dress({ lang, dir, scheme }: (typeof looks)[keyof typeof looks]) {
  const { documentElement: root, body } = document;
  root.lang = lang;
  root.dir = dir;
  root.style.colorScheme = scheme;
  body.style.background = 'Canvas';
  body.style.color = 'CanvasText';
}

export function undress() {
  const { documentElement: root, body } = document;
  for (const name of ['lang', 'dir', 'style']) root.removeAttribute(name);
  body.removeAttribute('style');
}

/** What axe finds nothing wrong with, in every state and look. */
export function describeAxe(form: InputForm) {
  describe(`${form.tag}: axe finds nothing`, () => {
    keepQuiet();
    afterEach(undress);

    for (const { name, open } of statesOf(form))
      it(name, async () => {
        const page = await open(form);
        for (const [look, how] of Object.entries(looks)) {
          dress(how);
          await page.until(
            `${look} is shown`,
            () => page.root.querySelector('.root')?.getAttribute('lang') === how.lang,
          );
          await expect(page.element).to.be.accessible();
        }
      }).timeout(20_000);
  });
}
