import { expect } from '@open-wc/testing';
import { colorAround, contrast } from '../support/contrast.ts';
import { listControls, nameControl } from '../support/controls.ts';
import { exhibits } from '../support/exhibits.ts';
import { keepQuiet } from '../support/quiet.ts';

/** Fields and chips: where they are is told by their frame alone. */
const listFramed = (controls: readonly HTMLElement[]) =>
  controls
    .filter((control) => control.matches('input, select, textarea') && control.getAttribute('aria-disabled') !== 'true')
    .map((control) => control.closest<HTMLElement>('.chip') ?? control)
    .filter((framed) => !framed.matches('[type=checkbox]'));

describe('WCAG 1.4.11: the frames of fields have a contrast of 3:1', () => {
  keepQuiet();
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });

  for (const { tag, states } of exhibits)
    for (const scheme of ['light', 'dark'])
      it(`${tag}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        for (const { name, open } of states) {
          const shown = await open();
          for (const framed of listFramed(listControls(shown))) {
            const { borderTopColor } = getComputedStyle(framed);
            const what = `${name}: ${nameControl(framed)}`;
            expect(contrast(borderTopColor, colorAround(framed)), what).to.be.at.least(3);
          }
          shown.element.remove();
        }
      }).timeout(30_000);
});
