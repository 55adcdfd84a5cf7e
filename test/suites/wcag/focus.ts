import { expect } from '@open-wc/testing';
import { colorAround, contrast } from '../../support/contrast.ts';
import { listControls, nameControl } from '../../support/controls.ts';
import type { Criterion } from '../every-state.ts';
import { inEachScheme } from './schemes.ts';

/** Returns the element that shows a control's focus: itself, or the chip around it. */
function ringOf(control: HTMLElement) {
  const bearer = control.closest('.chip') ?? control;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(bearer);
  return {
    isSeen: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2,
    contrast: contrast(outlineColor, colorAround(bearer)),
  };
}

/** Returns the topmost element at a control's centre, across all trees. */
function topAt(control: HTMLElement): Element | null {
  const { left, top, width, height } = control.getBoundingClientRect();
  let tree: DocumentOrShadowRoot = document;
  for (;;) {
    const found: Element | null = tree.elementFromPoint(left + width / 2, top + height / 2);
    if (!found?.shadowRoot || found.shadowRoot === tree) return found;
    tree = found.shadowRoot;
  }
}

/** Returns whether a focused control is covered. Browsers scroll it into view, each to a different extent. */
function isObscured(control: HTMLElement): boolean {
  control.scrollIntoView({ block: 'center' });
  const top = topAt(control);
  return !top || !(control.contains(top) || top.contains(control));
}

/** Checks in light and dark. The page itself must have the focus. */
export const focus: Criterion = {
  title: 'WCAG 2.4.7, 2.4.11 and 1.4.11: the focus is visible',
  check(shown) {
    let focused = 0;
    inEachScheme((scheme) => {
      // Browsers focus a frame as a whole.
      for (const control of listControls(shown).filter(({ localName }) => localName !== 'iframe')) {
        focused++;
        control.focus();
        const what = `${nameControl(control)}, ${scheme}`;
        expect(shown.root.activeElement === control, `${what} takes the focus`).to.equal(true);
        const ring = ringOf(control);
        expect(ring.isSeen, `${what} has a ring`).to.equal(true);
        expect(ring.contrast, what).to.be.at.least(3);
        expect(isObscured(control), `${what} is covered`).to.equal(false);
      }
    });
    return focused;
  },
};
