import { expect } from '@open-wc/testing';
import { colorAround, contrast } from '../support/contrast.ts';
import { listControls, nameControl } from '../support/controls.ts';
import { press } from '../support/keyboard.ts';
import { describeEveryState } from '../suites/every-state.ts';

/** What shows that a control has the focus: its outline, or that of the chip around it. */
function ringOf(control: HTMLElement) {
  const bearer = control.closest('.chip') ?? control;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(bearer);
  return {
    isSeen: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2,
    contrast: contrast(outlineColor, colorAround(bearer)),
  };
}

/** What of the page is on top where the middle of a control is, through all trees. */
function topAt(control: HTMLElement): Element | null {
  const { left, top, width, height } = control.getBoundingClientRect();
  let tree: DocumentOrShadowRoot = document;
  for (;;) {
    const found: Element | null = tree.elementFromPoint(left + width / 2, top + height / 2);
    if (!found?.shadowRoot || found.shadowRoot === tree) return found;
    tree = found.shadowRoot;
  }
}

/** Whether a control with the focus is covered. Browsers scroll it into sight, each as far as it likes. */
function isObscured(control: HTMLElement): boolean {
  control.scrollIntoView({ block: 'center' });
  const top = topAt(control);
  return !top || !(control.contains(top) || top.contains(control));
}

describe('the focus', () => {
  // The page itself has to have the focus; a Tab would lead out of an empty one.
  before(() => press('Shift'));
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });

  let seen = 0;
  after(() => expect(seen, 'controls that were looked at').to.be.above(0));

  describeEveryState('WCAG 2.4.7, 2.4.11 and 1.4.11: can be seen', (shown) => {
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      // A frame is focused as a whole, by the browser.
      for (const control of listControls(shown).filter(({ localName }) => localName !== 'iframe')) {
        control.focus();
        seen++;
        const what = `${nameControl(control)}, ${scheme}`;
        expect(shown.root.activeElement === control, `${what} takes the focus`).to.equal(true);
        const ring = ringOf(control);
        expect(ring.isSeen, `${what} has a ring`).to.equal(true);
        expect(ring.contrast, what).to.be.at.least(3);
        expect(isObscured(control), `${what} is covered`).to.equal(false);
      }
    }
  });
});
