import { expect } from '@open-wc/testing';
import type { Criterion } from './every-state.ts';

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

/** In each look of the page around. */
export const axe: Criterion = {
  title: 'axe finds nothing',
  async check(shown) {
    const { element, root } = shown;
    try {
      for (const [look, how] of Object.entries(looks)) {
        dress(how);
        element.style.inlineSize = how.width;
        await shown.until(`${look} is shown`, () => root.querySelector('[lang]')?.getAttribute('lang') === how.lang);
        await expect(element, look).to.be.accessible();
      }
    } finally {
      undress();
      element.style.inlineSize = '';
    }
    await shown.until('it is as it was', () => root.querySelector('[lang]')?.getAttribute('lang') === 'en');
    return root.querySelectorAll('*').length;
  },
};
