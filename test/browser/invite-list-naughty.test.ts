import { expect } from '@open-wc/testing';
import type { InviteList } from '../../src/index.ts';
import { inviteListLaterMessages } from '../../src/elements/invite-list/invite-list-later.messages.ts';
import { inviteListLifeMessages } from '../../src/elements/invite-list/invite-list-life.messages.ts';
import { inviteListMessages } from '../../src/elements/invite-list/invite-list.messages.ts';
import { replaceTexts } from '../suites/naughty-strings.ts';
import { type ListPage, openList, openListed } from '../support/list-page.ts';
import { listStates } from '../support/list-states.ts';
import { naughtyPieces, naughtyStrings } from '../support/naughty-strings.ts';
import { keepQuiet } from '../support/quiet.ts';

const texts = { ...inviteListMessages, ...inviteListLifeMessages, ...inviteListLaterMessages };

/** The elements of a list, in their order. */
const tagsOf = ({ root }: ListPage) => Array.from(root.querySelectorAll('*'), ({ localName }) => localName).join(' ');

describe('invite-list: naughty strings', () => {
  keepQuiet();
  const ran: string[] = [];

  beforeEach(() => {
    ran.length = 0;
    globalThis.canary = () => void ran.push('canary');
  });

  afterEach(async () => {
    // What was to be loaded or run has had its chance.
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.canary = undefined;
    expect(ran, 'what ran').to.deep.equal([]);
    expect('polluted' in {}).to.equal(false);
  });

  for (const { name, open } of listStates) {
    it(`in replies, are text: ${name}`, async () => {
      const tags = tagsOf(await open('harmless'));
      for (const text of naughtyPieces) {
        const page = await open(text, { hidden: true });
        expect(tagsOf(page) === tags, text.slice(0, 80)).to.equal(true);
        expect(page.root.querySelectorAll('[href], [src], script, img, iframe')).to.have.lengthOf(0);
        page.element.remove();
      }
    }).timeout(30_000);

    it(`in \`messages\`, are text: ${name}`, async () => {
      const page = await open('harmless');
      const tags = tagsOf(page);
      page.element.hidden = true;
      for (const text of naughtyPieces) {
        page.element.messages = replaceTexts(texts, text) as InviteList['messages'];
        await page.element.updateComplete;
        expect(tagsOf(page) === tags, text.slice(0, 80)).to.equal(true);
      }
    }).timeout(20_000);
  }

  it('in properties and attributes, are asked for as they are, and nothing else', async () => {
    const { page, lists } = await openListed();
    const tags = tagsOf(page);
    for (const text of naughtyStrings) {
      Object.assign(page.element, { query: text, cursor: text, sort: text });
      page.element.setAttribute('status', text);
      await page.element.updateComplete;
      const { q, cursor, sort, status } = lists.at(-1)?.input ?? {};
      expect([q ?? '', cursor ?? '', sort, status] as unknown[]).to.deep.equal([
        text.trim().slice(0, 200),
        text,
        '-lastSentAt',
        undefined,
      ]);
      expect(tagsOf(page) === tags, text.slice(0, 80)).to.equal(true);
    }
  }).timeout(20_000);

  it('as ids, name their rows only', async () => {
    const { page } = await openListed(
      naughtyStrings.map((id) => ({ ...({} as object), id, companyName: 'x' }) as never),
    );
    const ids = Array.from(page.root.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.some((id) => /\s/.test(id))).to.equal(false);
  }).timeout(20_000);

  it('typed, are searched for', async () => {
    const { page, lists } = await openList();
    for (const text of ['<img src=x onerror=canary()>', '__proto__', '%s', '\u202egpj.exe']) {
      page.type(text);
      page.search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await page.settled();
      expect(lists.at(-1)?.input.q).to.equal(text);
    }
  });
});
