import { expect } from '@open-wc/testing';
import { exhibits } from '../support/exhibits.ts';
import { inputForms } from '../support/forms.ts';
import { openListed } from '../support/list-page.ts';
import { inHours, row } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';
import { describeEveryState } from '../suites/every-state.ts';
import { openInput } from '../suites/input-form.ts';

/** Invisible characters that copying would carry into another field, a search or a spreadsheet. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

/** Lists the text nodes of a tree that contain invisible characters. */
const listInvisible = (root: Pick<ParentNode, 'querySelectorAll'>) =>
  Array.from(root.querySelectorAll('*')).flatMap(({ childNodes }) =>
    Array.from(childNodes, (node) => (node instanceof Text ? node.data : '')).filter((text) => invisible.test(text)),
  );

describe('copied text', () => {
  describeEveryState(exhibits, [
    {
      title: 'holds no invisible characters',
      check({ root }) {
        expect(listInvisible(root)).to.deep.equal([]);
        return root.querySelectorAll('*').length;
      },
    },
  ]);

  describe('in Arabic', () => {
    keepQuiet();

    for (const form of inputForms)
      it(`contains no invisible characters: ${form.tag}`, async () => {
        const page = await openInput(form, { properties: { lang: 'ar', defaultCountry: 'SA' } });
        for (const details of page.root.querySelectorAll('details')) details.open = true;
        await page.submit();
        await page.until('Arabic is shown', () => page.root.querySelector('.root')?.getAttribute('lang') === 'ar');
        expect(page.root.querySelectorAll('[part=error]').length).to.be.above(0);
        expect(listInvisible(page.root)).to.deep.equal([]);
      });

    it('contains no invisible characters: invite-list with details', async () => {
      const sendings = [{ sentAt: inHours(-2), sentBy: 'Ada', delivery: 'sent' as const }];
      const { page } = await openListed([row({ sendings })], { properties: { lang: 'ar' } });
      await page.until('Arabic is shown', () => page.root.querySelector('.root')?.getAttribute('lang') === 'ar');
      page.root.querySelector<HTMLElement>('[aria-expanded]')?.click();
      await page.until('the details are there', () => page.has('[part=details]'));
      expect(page.root.querySelector('time')?.title).to.contain('2026');
      expect(listInvisible(page.root)).to.deep.equal([]);
    });
  });

  it('is the plain value, which tests of a page can look for', async () => {
    const { page } = await openListed([row({ companyName: 'מאפייה', contactEmail: 'ada@lighthouse.example' })]);
    const texts = Array.from(page.root.querySelectorAll('*'), ({ childNodes }) =>
      Array.from(childNodes, (node) => (node instanceof Text ? node.data : ''))
        .join('')
        .trim(),
    );
    expect(texts).to.include.members(['מאפייה', 'ada@lighthouse.example']);
  });

  it('is what the clipboard receives from a selected cell', async () => {
    const { page } = await openListed([row({ contactName: 'Ada', contactEmail: 'ada@lighthouse.example' })]);
    const cell = page.cell('Lighthouse Optics', 'contact').querySelector('.second') as Element;
    const selection = getSelection();
    selection?.selectAllChildren(cell);
    expect(selection?.toString()).to.equal('ada@lighthouse.example');
    selection?.removeAllRanges();
  });
});
