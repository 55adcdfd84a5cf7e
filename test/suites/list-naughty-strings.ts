import { expect } from '@open-wc/testing';
import { letMarkupRun } from '../support/canary.ts';
import { naughtyPieces } from '../support/naughty-strings.ts';
import { keepQuiet } from '../support/quiet.ts';
import type { ListUnderTest, ShownList } from './list-under-test.ts';
import { replaceTexts } from './naughty-strings.ts';

/** Returns the tag names of a list's elements, in order. */
export const tagsOf = ({ root }: Pick<ShownList, 'root'>) =>
  Array.from(root.querySelectorAll('*'), ({ localName }) => localName).join(' ');

/** Fails each test of this `describe` in which a string runs as code or reaches a prototype. */
export function keepHarmless() {
  keepQuiet();
  const ran: string[] = [];

  beforeEach(() => {
    ran.length = 0;
    globalThis.canary = () => void ran.push('canary');
  });

  afterEach(async () => {
    await letMarkupRun();
    globalThis.canary = undefined;
    expect(ran, 'what ran').to.deep.equal([]);
    expect('polluted' in {}).to.equal(false);
  });
}

/** Strings from people, pages and servers are shown as text. */
export function describeListNaughtyStrings({ tag, states, english }: ListUnderTest) {
  describe(`${tag}: naughty strings`, () => {
    keepHarmless();

    for (const { name, open } of states) {
      it(`shows strings in replies as text: ${name}`, async () => {
        const tags = tagsOf(await open('harmless'));
        for (const text of naughtyPieces) {
          const page = await open(text, { hidden: true });
          expect(tagsOf(page) === tags, text.slice(0, 80)).to.equal(true);
          expect(page.root.querySelectorAll('[href], [src], script, img, iframe')).to.have.lengthOf(0);
          page.element.remove();
        }
      });

      it(`shows strings in \`messages\` as text: ${name}`, async () => {
        const page = await open('harmless');
        // Each sentence isolates the names that it contains; these texts contain none.
        const tagsWithoutNames = () => tagsOf(page).replaceAll(' bdi', '');
        const tags = tagsWithoutNames();
        page.element.hidden = true;
        for (const text of naughtyPieces) {
          page.element.messages = replaceTexts(english, text) as object;
          await page.element.updateComplete;
          expect(tagsWithoutNames() === tags, text.slice(0, 80)).to.equal(true);
        }
      });
    }
  });
}
