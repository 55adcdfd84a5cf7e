import { expect } from '@open-wc/testing';
import { colorAround, contrast } from '../../support/contrast.ts';
import { listControls, nameControl } from '../../support/controls.ts';
import type { Criterion } from '../every-state.ts';
import { inEachScheme } from './schemes.ts';

/** Fields and chips, which only their border makes visible. */
const listFramed = (controls: readonly HTMLElement[]) =>
  controls
    .filter((control) => control.matches('input, select, textarea') && control.getAttribute('aria-disabled') !== 'true')
    .map((control) => control.closest<HTMLElement>('.chip') ?? control)
    .filter((framed) => !framed.matches('[type=checkbox]'));

/** Checks in light and dark. */
export const frames: Criterion = {
  title: 'WCAG 1.4.11: the borders of fields have a contrast of 3:1',
  check(shown) {
    const controls = listFramed(listControls(shown));
    inEachScheme((scheme) => {
      for (const framed of controls) {
        const { borderTopColor } = getComputedStyle(framed);
        expect(contrast(borderTopColor, colorAround(framed)), `${nameControl(framed)}, ${scheme}`).to.be.at.least(3);
      }
    });
    return controls.length;
  },
};
