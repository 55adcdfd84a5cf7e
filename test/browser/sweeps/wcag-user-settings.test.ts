import { expect } from '@open-wc/testing';
import { colorAround, contrast, isClear } from '../../support/contrast.ts';
import { listControls, nameControl } from '../../support/controls.ts';
import { press } from '../../support/keyboard.ts';
import { type Criterion, describeEveryState } from '../../suites/every-state.ts';
import { exhibits } from '../../support/exhibits.ts';
import { setUp } from '../../support/user-settings.ts';

/**
 * Controls that must stand out from the page around them: fields, and all buttons except those that look like links.
 */
const framed = 'input:not([type=checkbox]), select, textarea, button[part~=button]';

/** Returns a control's border, if it has one. */
function frameOf(control: HTMLElement): string | undefined {
  const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(control);
  const isDrawn = Number.parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none' && !isClear(borderTopColor);
  return isDrawn ? borderTopColor : undefined;
}

/** Lists elements with animations or transitions. */
const listMoving = (root: Pick<ParentNode, 'querySelectorAll'>) =>
  Array.from(root.querySelectorAll<HTMLElement>('*')).flatMap((element) => {
    const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
    const moves = (animationName !== 'none' && animationDuration !== '0s') || transitionDuration !== '0s';
    return moves ? nameControl(element) : [];
  });

const forcedColors: Criterion = {
  title: 'WCAG 1.4.11: with forced colours, frames and the focus can be seen',
  check(shown) {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const controls = listControls(shown).filter(({ localName }) => localName !== 'iframe');
    for (const control of controls) {
      const what = nameControl(control);
      const around = colorAround(control);
      if (control.matches(framed))
        expect(contrast(frameOf(control) ?? around, around), `frame of ${what}`).to.be.at.least(3);
      control.focus();
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control.closest('.chip') ?? control);
      expect([outlineStyle, outlineWidth], `ring of ${what}`).to.deep.equal(['solid', '2px']);
      expect(contrast(outlineColor, around), `ring of ${what}`).to.be.at.least(3);
    }
    return controls.length;
  },
};

const reducedMotion: Criterion = {
  title: 'WCAG 2.3.3 and 2.2.2: with reduced motion, nothing moves',
  check({ root }) {
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
    expect(listMoving(root)).to.deep.equal([]);
    return root.querySelectorAll('*').length;
  },
};

// Only Chromium can emulate user preferences.
describe('user preferences of the system', () => {
  before(async () => {
    await setUp({ forcedColors: 'active', reducedMotion: 'reduce' });
    await press('Shift');
  });
  after(() => setUp({}));

  describeEveryState(exhibits, [reducedMotion, forcedColors]);
});
