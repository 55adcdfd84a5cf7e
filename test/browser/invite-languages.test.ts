import { expect } from '@open-wc/testing';
import { openForm } from '../support/invite-form-page.ts';
import { keepQuiet } from '../support/quiet.ts';

describe('invite-customer-form: `inviteLanguages`', () => {
  keepQuiet();

  for (const [given, offered] of [
    [
      ['de', 'fr'],
      ['German', 'French'],
    ],
    [['de', null, 5], ['German']],
    ['de', ['German']],
  ] as const)
    it(`offers the languages among ${JSON.stringify(given)}`, async () => {
      const { page } = await openForm();
      page.element.inviteLanguages = given as never;
      await page.settled();
      const options = page.root.querySelectorAll('[name="/language"] option:not([value=""])');
      expect(Array.from(options, ({ textContent }) => textContent)).to.deep.equal(offered);
    });
});
