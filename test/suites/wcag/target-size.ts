import { expect } from '@open-wc/testing';
import { listControls, nameControl, targetOf } from '../../support/controls.ts';
import type { Criterion } from '../every-state.ts';

/** Minimum height and width of a target, in CSS pixels. */
const minSize = 24;
/** Rounding error of layout, in CSS pixels. */
const tolerance = 0.05;

/** Links in text are as high as their line, which keeps other targets that far away. */
function sizeOf(control: HTMLElement): number {
  const { width, height } = targetOf(control).getBoundingClientRect();
  if (!control.matches('a')) return Math.min(width, height);
  return Math.max(height, Number.parseFloat(getComputedStyle(control).lineHeight));
}

/** Checks wide and narrow layouts. */
export const targetSize: Criterion = {
  title: 'WCAG 2.5.8: targets are at minSize 24 by 24 px',
  check(shown) {
    let measured = 0;
    try {
      for (const width of ['1200px', '320px']) {
        shown.element.style.inlineSize = width;
        const controls = listControls(shown);
        measured += controls.length;
        const small = controls.filter((control) => sizeOf(control) < minSize - tolerance);
        const sizes = small.map((control) => `${nameControl(control)}: ${sizeOf(control)} px`);
        expect(sizes, width).to.deep.equal([]);
      }
    } finally {
      shown.element.style.inlineSize = '';
    }
    return measured;
  },
};
