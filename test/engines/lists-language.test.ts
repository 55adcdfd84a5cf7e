import { expect, fixture, html } from '@open-wc/testing';
import { describeListLanguage } from '../suites/list-language.ts';
import { openListed } from '../support/list-page.ts';
import { inHours, row } from '../support/list-rows.ts';
import { lists } from '../support/lists.ts';
import { firstText, leftOf } from '../support/places.ts';
import { keepQuiet } from '../support/quiet.ts';
import { texts as all } from '../support/texts.ts';

for (const list of lists) describeListLanguage(list);

describe('invite-list: language', () => {
  keepQuiet();

  for (const language of ['de', 'es', 'fr', 'ar'] as const)
    it(`follows its context in all parts: ${language}`, async () => {
      const { page } = await openListed();
      expect([page.has('dialog'), page.root.querySelector('legend')?.textContent]).to.deep.equal([false, 'Status']);
      page.element.lang = language;
      const texts = await all.inviteList.languages[language]!();
      await page.until('it is shown', () => page.root.querySelector('legend')?.textContent === texts.status);
      await page.settled();
      const said = page.root.querySelector('.root')?.textContent ?? '';
      for (const text of [texts.search, texts.statuses['pending'], texts.resend, texts.exportCsv, texts.attention])
        expect(said.includes(text ?? ''), text).to.equal(true);
      const direction = page.root.querySelector('.root')?.getAttribute('dir');
      expect(direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
    });

  it('keeps the order of words in a right-to-left page without a built-in language', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="he" dir="rtl"></div>`);
    const { page } = await openListed([row({ lastSentAt: inHours(-3), companyName: 'מאפייה' })]);
    outer.append(page.element);
    await page.settled();
    const time = firstText(page.cell('מאפייה', 'sent').querySelector('time') as Element);
    expect(time.data).to.equal('3 hours ago');
    expect(leftOf(time, 0)).to.be.below(leftOf(time, '3 '.length));
    expect(leftOf(time, '3 '.length)).to.be.below(leftOf(time, '3 hours '.length));
  });

  it('keeps the order of Arabic words in a left-to-right page', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="ar" dir="ltr"></div>`);
    const { page } = await openListed([row({ lastSentAt: inHours(-3) })]);
    outer.append(page.element);
    await page.until('Arabic is shown', () => page.root.querySelector('.root')?.getAttribute('lang') === 'ar');
    await page.settled();
    const time = firstText(page.cell('Lighthouse Optics', 'sent').querySelector('time') as Element);
    expect(time.data).to.match(/^قبل /);
    expect(leftOf(time, 0)).to.be.above(leftOf(time, time.data.length - 1));
  });

  for (const [lang, side] of [
    ['en', 'left'],
    ['ar', 'right'],
  ] as const)
    it(`aligns names and messages of any script with the others: ${lang}`, async () => {
      const invite = row({ companyName: 'شركة النخيل', contactName: 'ليلى حداد', message: 'مرحبا بكم' });
      const { page } = await openListed([invite], { properties: { lang } });
      await page.until('it is shown', () => page.root.querySelector('.root')?.getAttribute('lang') === lang);
      page.root.querySelector<HTMLElement>('[aria-expanded]')?.click();
      await page.settled();
      const names = page.root.querySelectorAll<HTMLElement>('.contact > bdi, .message');
      expect(names.length).to.equal(3);
      expect(Array.from(names, (name) => getComputedStyle(name).textAlign)).to.deep.equal([side, side, side]);
    });

  it('is overridden by custom texts', async () => {
    const messages = { resend: 'Nudge', pageSize: 'Rows', exportCsv: 'Save', statuses: { pending: 'Waiting' } };
    const { page } = await openListed(undefined, { properties: { messages }, more: { nextCursor: 'c2' } });
    const said = page.root.querySelector('.root')?.textContent ?? '';
    for (const word of ['Nudge', 'Rows', 'Save', 'Waiting', 'Accepted'])
      expect(said.includes(word), word).to.equal(true);
  });
});
