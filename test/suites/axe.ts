import { expect } from '@open-wc/testing';
import type { Criterion } from './every-state.ts';

/** Page settings to check. */
const looks = {
  light: { lang: 'en', dir: 'ltr', scheme: 'light', width: '' },
  dark: { lang: 'en', dir: 'ltr', scheme: 'dark', width: '' },
  'right to left': { lang: 'ar', dir: 'rtl', scheme: 'light', width: '' },
  narrow: { lang: 'en', dir: 'ltr', scheme: 'light', width: '320px' },
} as const;

/** Applies a look to the page, with the browser's own colours. */
function applyLook({ lang, dir, scheme }: (typeof looks)[keyof typeof looks]) {
  const { documentElement: root, body } = document;
  root.lang = lang;
  root.dir = dir;
  root.style.colorScheme = scheme;
  body.style.background = 'Canvas';
  body.style.color = 'CanvasText';
}

/** Restores the page. */
export function restorePage() {
  const { documentElement: root, body } = document;
  for (const name of ['lang', 'dir', 'style']) root.removeAttribute(name);
  body.removeAttribute('style');
}

/** Runs axe in each look of the page. */
export const axe: Criterion = {
  title: 'axe reports nothing',
  async check(shown) {
    const { element, root } = shown;
    try {
      for (const [look, how] of Object.entries(looks)) {
        applyLook(how);
        element.style.inlineSize = how.width;
        await shown.until(`${look} is shown`, () => root.querySelector('[lang]')?.getAttribute('lang') === how.lang);
        await expect(element, look).to.be.accessible();
      }
    } finally {
      restorePage();
      element.style.inlineSize = '';
    }
    await shown.until('the look is restored', () => root.querySelector('[lang]')?.getAttribute('lang') === 'en');
    return root.querySelectorAll('*').length;
  },
};
