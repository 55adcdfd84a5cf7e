import { expect } from '@open-wc/testing';
import { dress, looks, undress } from '../suites/axe.ts';
import { listStates } from '../support/list-states.ts';
import { keepQuiet } from '../support/quiet.ts';

describe('invite-list: axe finds nothing', () => {
  keepQuiet();
  afterEach(undress);

  for (const { name, open } of listStates)
    it(name, async () => {
      const page = await open('Lighthouse Optics');
      for (const how of Object.values(looks)) {
        dress(how);
        await page.until('it is shown', () => page.root.querySelector('.root')?.getAttribute('lang') === how.lang);
        await expect(page.element).to.be.accessible();
      }
      page.element.style.inlineSize = '320px';
      await expect(page.element).to.be.accessible();
    }).timeout(20_000);
});
