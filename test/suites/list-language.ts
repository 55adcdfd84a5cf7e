import { expect } from '@open-wc/testing';
import { listWords, outsideOfPseudo, toPseudo } from '../support/pseudo-language.ts';
import { keepQuiet } from '../support/quiet.ts';
import type { ListUnderTest } from './list-under-test.ts';

const given = 'given';

/** A list shows only its messages and its data, so that it can be translated completely. */
export function describeListLanguage({ tag, states, english, data }: ListUnderTest) {
  const withoutData = (text: string) =>
    [given, ...data]
      .reduce((left, piece) => left.replaceAll(piece, ''), text)
      .replaceAll(/[\d\s\p{P}\p{S}\p{Cf}]/gu, '');

  describe(`${tag}: has no hard-coded words`, () => {
    keepQuiet();

    for (const { name, open } of states)
      it(name, async () => {
        const page = await open(given, { messages: toPseudo(english) });
        const words = listWords(page.root);
        expect(words.join('')).to.match(/⟦[^⟧]/u, 'there is something to read');
        const untranslated = words.map((text) => withoutData(outsideOfPseudo(text))).filter(Boolean);
        expect(untranslated).to.deep.equal([]);
      });
  });
}
