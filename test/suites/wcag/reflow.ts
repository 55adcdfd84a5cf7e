import { expect } from '@open-wc/testing';
import type { Criterion } from '../every-state.ts';
import type { Shown } from '../exhibit.ts';

/** What users who need it set by WCAG 1.4.12. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** How much room there is, in CSS pixels, how large the letters are, and how far apart. */
const settings = {
  '320 px, as at a zoom of 400 %': { width: '320px', fontSize: '', css: '' },
  '640 px with letters of 200 %': { width: '640px', fontSize: '2rem', css: '' },
  '320 px with text spacing': { width: '320px', fontSize: '', css: textSpacing },
  '1200 px with text spacing': { width: '1200px', fontSize: '', css: textSpacing },
} as const;

/** Puts a user's style sheet where its words apply, and takes it away again. */
function dress({ element }: Shown, { width, fontSize, css }: (typeof settings)[keyof typeof settings]) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = [document, element.shadowRoot as ShadowRoot];
  const before = roots.map(({ adoptedStyleSheets }) => [...adoptedStyleSheets]);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  Object.assign(element.style, { inlineSize: width, fontSize });
  // As a page is laid out that comes in that width: WebKit keeps heights of before.
  element.hidden = true;
  element.getBoundingClientRect();
  element.hidden = false;
  return () => {
    roots.forEach((root, at) => (root.adoptedStyleSheets = before[at] ?? []));
    Object.assign(element.style, { inlineSize: '', fontSize: '' });
  };
}

/** What is out of sight on purpose, and what lies over the page in the width of the page. */
const apart = '.visually-hidden, dialog, dialog *, iframe, option';

/** What reaches out of the element to either side, or is cut off. */
function listCut({ element, root }: Shown): string[] {
  if (element.scrollWidth > element.clientWidth) return [`scrolls sideways: ${element.scrollWidth} px`];
  const { left, right } = element.getBoundingClientRect();
  const parts = Array.from(root.querySelectorAll<HTMLElement>('*')).filter(
    (part) => part.checkVisibility() && !part.matches(apart),
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

/** Nothing scrolls sideways or is cut off, at any zoom, letter size or text spacing. */
export const reflow: Criterion = {
  title: 'WCAG 1.4.4, 1.4.10 and 1.4.12: everything has room',
  check(shown) {
    for (const [setting, how] of Object.entries(settings)) {
      const undress = dress(shown, how);
      let cut: readonly string[];
      try {
        cut = listCut(shown);
      } finally {
        undress();
      }
      expect(cut, setting).to.deep.equal([]);
    }
    return shown.root.querySelectorAll('*').length;
  },
};
