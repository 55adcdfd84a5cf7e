import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { mailTo } from '../support/mail.ts';
import { invite, openMail, openPreview } from '../support/preview-page.ts';
import { listWords, outsideOfPseudo, toPseudo } from '../support/pseudo-language.ts';
import { keepQuiet } from '../support/quiet.ts';
import { texts } from '../support/texts.ts';

const { english, languages } = texts.inviteEmailPreview;

describe('invite-email-preview: language', () => {
  keepQuiet();
  afterEach(() => document.documentElement.removeAttribute('lang'));

  for (const [language, load] of Object.entries(languages))
    it(`follows its context: ${language}`, async () => {
      const { page } = await openMail();
      document.documentElement.lang = language;
      const { from, subject, showHtml, linkNote } = await load();
      await page.until('its words are there', () => page.list('dt')[0] === from);
      expect(page.list('dt, .note, button')).to.deep.equal([from, subject, linkNote, showHtml]);
      expect(page.find('.root')?.dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
    });

  const written = [
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['de', 'ltr'],
    [undefined, 'auto'],
  ] as const;
  for (const [language, direction] of written)
    it(`differs from that of the email: ${language ?? 'the back end’s default'}`, async () => {
      const { page } = await openMail({}, { ...invite, ...(language && { language }) });
      const body = page.find('[part=body]');
      expect([body?.lang, body?.dir]).to.deep.equal([language ?? '', direction]);
      expect(page.find('.subject > bdi')?.lang).to.equal(language ?? '');
      expect([page.find('.root')?.lang, page.find('.note')?.lang]).to.deep.equal(['en', 'en']);
    });

  it('marks the email with its own language until the next email loads', async () => {
    const { page, calls } = await openMail({}, { ...invite, language: 'de' });
    page.element.value = { ...invite, language: 'ar' };
    await page.until('another request is sent', () => calls.length === 2);
    expect(page.find('[part=body]')?.lang).to.equal('de');
    calls[1]?.resolve(mailTo('Ada'));
    await page.settled();
    expect(page.find('[part=body]')?.lang).to.equal('ar');
  });

  it('applies to all texts', async () => {
    const { page, calls } = await openPreview();
    page.element.messages = toPseudo(english);
    const untranslated = () => listWords(page.root).filter((words) => outsideOfPseudo(words).trim());
    await page.settled();
    expect([listWords(page.root).length > 0, untranslated()]).to.deep.equal([true, []]);
    calls[0]?.reject(new AdapterError('network'));
    await page.settled();
    expect(untranslated()).to.deep.equal([]);
    await page.press(`⟦${english.tryAgain}⟧`);
    calls[1]?.resolve({ subject: '⟦s⟧', from: '⟦f⟧', html: '⟦h⟧', text: '⟦t⟧\n\n- ⟦t⟧\n> ⟦t⟧' });
    await page.settled();
    await page.press(`⟦${english.showHtml}⟧`);
    expect([untranslated(), page.frame?.title]).to.deep.equal([[], `⟦${english.htmlTitle}⟧`]);
  });
});
