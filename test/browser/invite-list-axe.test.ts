import { expect } from '@open-wc/testing';
import { dress, looks, undress } from '../suites/axe.ts';
import { listStates } from '../support/list-states.ts';
import { keepQuiet } from '../support/quiet.ts';

describe('invite-list: axe finds nothing', () => {
  keepQuiet();
  afterEach(undress);

  for (const { name, open } of listStates)
    for (const [width, size] of [
      ['wide', ''],
      ['narrow', '320px'],
    ] as const)
      it(`${name}, ${width}`, async () => {
        const page = await open('Lighthouse Optics');
        page.element.style.inlineSize = size;
        for (const how of Object.values(looks)) {
          dress(how);
          await page.until('it is shown', () => page.root.querySelector('.root')?.getAttribute('lang') === how.lang);
          await expect(page.element).to.be.accessible();
        }
      }).timeout(20_000);
});
