import { expect } from '@open-wc/testing';
import { keepQuiet } from '../support/quiet.ts';
import type { Exhibit } from './exhibit.ts';

/** How a page can look. */
const looks = {
  light: { lang: 'en', dir: 'ltr', scheme: 'light', width: '' },
  dark: { lang: 'en', dir: 'ltr', scheme: 'dark', width: '' },
  'right to left': { lang: 'ar', dir: 'rtl', scheme: 'light', width: '' },
  narrow: { lang: 'en', dir: 'ltr', scheme: 'light', width: '320px' },
} as const;

/** A page of that look; its colours are the browser's own. */
function dress({ lang, dir, scheme }: (typeof looks)[keyof typeof looks]) {
  const { documentElement: root, body } = document;
  root.lang = lang;
  root.dir = dir;
  root.style.colorScheme = scheme;
  body.style.background = 'Canvas';
  body.style.color = 'CanvasText';
}

/** The page as it was. */
export function undress() {
  const { documentElement: root, body } = document;
  for (const name of ['lang', 'dir', 'style']) root.removeAttribute(name);
  body.removeAttribute('style');
}

/** What axe finds nothing wrong with, in every state and look. */
export function describeAxe({ tag, states }: Exhibit) {
  describe(`${tag}: axe finds nothing`, () => {
    keepQuiet();
    afterEach(undress);

    for (const { name, open } of states)
      it(name, async () => {
        const shown = await open();
        const { element, root } = shown;
        for (const [look, how] of Object.entries(looks)) {
          dress(how);
          element.style.inlineSize = how.width;
          await shown.until(`${look} is shown`, () => root.querySelector('[lang]')?.getAttribute('lang') === how.lang);
          await expect(element).to.be.accessible();
        }
      }).timeout(30_000);
  });
}
