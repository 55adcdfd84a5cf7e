import { expect } from '@open-wc/testing';
import { describeListNaughtyStrings, keepHarmless, tagsOf } from '../../suites/list-naughty-strings.ts';
import { openList, openListed } from '../../support/list-page.ts';
import { lists as everyList } from '../../support/lists.ts';
import { naughtyStrings, visibleStrings } from '../../support/naughty-strings.ts';

/** A search text without invisible characters. */
const toSearch = (text: string) =>
  text
    .replace(/\p{Z}/gu, ' ')
    .replace(/[\p{Cf}\p{DI}\u2800]/gu, '')
    .replace(/[０-９＠]/g, (sign) => sign.normalize('NFKC'))
    .trim()
    .slice(0, 200);

for (const list of everyList) describeListNaughtyStrings(list);

describe('invite-list: naughty strings in properties and ids', () => {
  keepHarmless();

  it('sends the visible characters of strings in properties and attributes, and nothing else', async () => {
    const { page, lists } = await openListed();
    const tags = tagsOf(page);
    for (const text of naughtyStrings) {
      Object.assign(page.element, { query: text, cursor: text, sort: text });
      page.element.setAttribute('status', text);
      await page.element.updateComplete;
      const { q, cursor, sort, status } = lists.at(-1)?.input ?? {};
      expect([q ?? '', cursor ?? '', sort, status] as unknown[]).to.deep.equal([
        toSearch(text),
        text,
        '-lastSentAt',
        undefined,
      ]);
      expect(tagsOf(page) === tags, text.slice(0, 80)).to.equal(true);
    }
  });

  it('uses strings as ids only for their rows', async () => {
    const { page } = await openListed(
      visibleStrings.map((id) => ({ ...({} as object), id, companyName: 'x' }) as never),
    );
    const ids = Array.from(page.root.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.some((id) => /\s/.test(id))).to.equal(false);
  });

  it('searches for typed strings', async () => {
    const { page, lists } = await openList();
    for (const text of ['<img src=x onerror=canary()>', '__proto__', '%s', '\u202egpj.exe']) {
      page.type(text);
      page.search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await page.settled();
      expect(lists.at(-1)?.input.q).to.equal(toSearch(text));
    }
  });
});
