import { expect } from '@open-wc/testing';
import { inviteListLanguages } from '../../src/elements/invite-list/invite-list.messages.ts';
import { english } from '../support/invite-export-page.ts';
import { openListed } from '../support/list-page.ts';
import { otherRow } from '../support/list-rows.ts';
import { listStates } from '../support/list-states.ts';
import { listWords, outsideOfPseudo, toPseudo } from '../support/pseudo-language.ts';
import { keepQuiet } from '../support/quiet.ts';

/** What is no text of the list: what the test gives, and the parts of a time. */
const data = ['given', otherRow.companyName, otherRow.contactName, otherRow.contactEmail, 'Jan', 'AM', 'PM'];
const withoutData = (text: string) =>
  data.reduce((left, piece) => left.replaceAll(piece, ''), text).replaceAll(/[\d\s\p{P}\p{S}\p{Cf}]/gu, '');

describe('invite-list: no words but its texts', () => {
  keepQuiet();

  for (const { name, open } of listStates)
    it(name, async () => {
      const page = await open('given', { messages: toPseudo(english) });
      const words = listWords(page.root);
      expect(words.join('')).to.match(/⟦[^⟧]/u, 'there is something to read');
      const strays = words.map((text) => withoutData(outsideOfPseudo(text))).filter(Boolean);
      expect(strays).to.deep.equal([]);
    });
});

describe('invite-list: the language of its place', () => {
  keepQuiet();

  for (const language of ['de', 'es', 'fr', 'ar'] as const)
    it(`is ${language}, followed live in all its parts`, async () => {
      const { page } = await openListed();
      expect([page.has('dialog'), page.root.querySelector('legend')?.textContent]).to.deep.equal([false, 'Status']);
      page.element.lang = language;
      const texts = await inviteListLanguages[language]!();
      await page.until('it is shown', () => page.root.querySelector('legend')?.textContent === texts.status);
      await page.settled();
      const said = page.root.querySelector('.root')?.textContent ?? '';
      for (const text of [texts.search, texts.statuses['pending'], texts.resend, texts.exportCsv, texts.attention])
        expect(said.includes(text ?? ''), text).to.equal(true);
      const direction = page.root.querySelector('.root')?.getAttribute('dir');
      expect(direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
    });

  it('gives way to the host’s own words, wherever they come from', async () => {
    const messages = { resend: 'Nudge', pageSize: 'Rows', exportCsv: 'Save', statuses: { pending: 'Waiting' } };
    const { page } = await openListed(undefined, { properties: { messages }, more: { nextCursor: 'c2' } });
    const said = page.root.querySelector('.root')?.textContent ?? '';
    for (const word of ['Nudge', 'Rows', 'Save', 'Waiting', 'Accepted'])
      expect(said.includes(word), word).to.equal(true);
  });
});
