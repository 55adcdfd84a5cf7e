import { expect } from '@open-wc/testing';
import type { Criterion } from '../every-state.ts';
import type { Shown } from '../exhibit.ts';

/** The text spacing of WCAG 1.4.12. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Widths in CSS pixels, text sizes and text spacing to check. */
const settings = {
  '320 px, as at a zoom of 400 %': { width: '320px', fontSize: '', css: '' },
  '640 px with letters of 200 %': { width: '640px', fontSize: '2rem', css: '' },
  '320 px with text spacing': { width: '320px', fontSize: '', css: textSpacing },
  '1200 px with text spacing': { width: '1200px', fontSize: '', css: textSpacing },
} as const;

/** Applies a user style sheet in every tree; returns a function that removes it. */
function applySettings({ element }: Shown, { width, fontSize, css }: (typeof settings)[keyof typeof settings]) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = [document, element.shadowRoot as ShadowRoot];
  const before = roots.map(({ adoptedStyleSheets }) => [...adoptedStyleSheets]);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  Object.assign(element.style, { inlineSize: width, fontSize });
  // Relayout from scratch, since WebKit keeps earlier heights.
  element.hidden = true;
  element.getBoundingClientRect();
  element.hidden = false;
  return () => {
    roots.forEach((root, at) => (root.adoptedStyleSheets = before[at] ?? []));
    Object.assign(element.style, { inlineSize: '', fontSize: '' });
  };
}

/** Visually hidden content, and content as wide as the page. */
const excluded = '.visually-hidden, .visually-hidden *, dialog, dialog *, iframe, option';

/** Lists content that overflows the element horizontally or is cut off. */
function listCut({ element, root }: Shown): string[] {
  if (element.scrollWidth > element.clientWidth) return [`scrolls sideways: ${element.scrollWidth} px`];
  const { left, right } = element.getBoundingClientRect();
  const parts = Array.from(root.querySelectorAll<HTMLElement>('*')).filter(
    (part) => part.checkVisibility() && !part.matches(excluded),
  );
  return parts.flatMap((part) => {
    const box = part.getBoundingClientRect();
    const isOut = box.left < left - 1 || box.right > right + 1;
    const isClipped =
      part.matches('button, label, legend, th, td, p, dd') &&
      (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1) &&
      getComputedStyle(part).display !== 'inline';
    if (!isOut && !isClipped) return [];
    return `${part.localName}.${part.className} ${isOut ? 'reaches out' : 'is cut off'}: ${part.textContent?.trim().slice(0, 30)}, ${[part.scrollWidth, part.clientWidth, part.scrollHeight, part.clientHeight].join(' ')}`;
  });
}

/** Nothing scrolls sideways or is cut off, at any zoom, text size or text spacing. */
export const reflow: Criterion = {
  title: 'WCAG 1.4.4, 1.4.10 and 1.4.12: nothing is cut off',
  check(shown) {
    for (const [setting, how] of Object.entries(settings)) {
      const restorePage = applySettings(shown, how);
      let cut: readonly string[];
      try {
        cut = listCut(shown);
      } finally {
        restorePage();
      }
      expect(cut, setting).to.deep.equal([]);
    }
    return shown.root.querySelectorAll('*').length;
  },
};
