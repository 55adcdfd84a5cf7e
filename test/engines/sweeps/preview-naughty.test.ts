import { expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/index.ts';
import { letMarkupRun } from '../../support/canary.ts';
import { hearWarnings } from '../../support/hear-warnings.ts';
import { naughtyPieces, naughtyStrings } from '../../support/naughty-strings.ts';
import { mailTo } from '../../support/mail.ts';
import { invite, openMail, openPreview, type PreviewPage } from '../../support/preview-page.ts';
import { keepQuiet } from '../../support/quiet.ts';

/** The preview's own elements. */
const own = 'div slot section article dl dt dd bdi p h3 ul ol li blockquote footer button'.split(' ');

/** Returns elements that are not the preview's own. */
const strangersIn = ({ root }: PreviewPage) =>
  Array.from(root.querySelectorAll('*'), ({ localName }) => localName).filter((name) => !own.includes(name));

const withoutBlanks = (text: string) => text.replace(/[\s\u2028\u2029>]+/gu, '');

describe('invite-email-preview: naughty strings', () => {
  keepQuiet();
  let runs = 0;

  beforeEach(() => {
    runs = 0;
    globalThis.canary = () => void runs++;
  });

  afterEach(async () => {
    await letMarkupRun();
    globalThis.canary = undefined;
    expect(runs).to.equal(0);
    expect('polluted' in {}).to.equal(false);
  });

  it('shows strings in subject, sender and text as text', async () => {
    // The console advises against so many adapters.
    using _ = hearWarnings();
    const { page } = await openMail();
    // Painting such texts takes long and is not under test.
    page.element.hidden = true;
    for (const text of naughtyStrings.filter((each) => each.trim())) {
      page.element.adapter = { previewInvite: () => Promise.resolve({ subject: text, from: text, html: '', text }) };
      await page.settled();
      const name = text.slice(0, 80);
      expect(strangersIn(page), name).to.deep.equal([]);
      const shown = Array.from(page.root.querySelectorAll('dd > bdi'), ({ textContent }) => textContent);
      expect(shown, name).to.deep.equal([text, text]);
    }
    expect(page.root.querySelector('[href], [src], [onerror], [onload]')).to.equal(null);
  });

  it('removes nothing from texts but markers of lists and quotations', async () => {
    // The console advises against so many adapters.
    using _ = hearWarnings();
    const { page } = await openMail();
    page.element.hidden = true;
    for (const text of ['<script>canary()</script>', '&lt;b&gt; ${canary()}', 'a\u202egpj.exe', 'x'.repeat(10_000)]) {
      page.element.adapter = { previewInvite: () => Promise.resolve({ ...mailTo('Ada'), text }) };
      await page.settled();
      expect(withoutBlanks(page.text('[part=body]'))).to.equal(withoutBlanks(text));
    }
  });

  it('keeps strings in the HTML inside the sandbox', async () => {
    // The console advises against so many adapters.
    using _ = hearWarnings();
    const { page } = await openMail();
    await page.press('Show as the customer’s mail program does');
    for (const html of naughtyPieces.filter((each) => each.trim() && each.length < 10_000)) {
      const previewInvite = () => Promise.resolve({ ...mailTo('Ada'), html });
      await page.loads(() => Object.assign(page.element, { adapter: { previewInvite } }));
      expect(strangersIn(page), html.slice(0, 80)).to.deep.equal(['iframe']);
    }
  });

  it('sends strings in the invite unchanged', async () => {
    const { page, calls } = await openPreview();
    page.element.hidden = true;
    for (const text of ['<img src=x: onerror=canary()>', '__proto__', '${canary()}']) {
      const count = calls.length;
      page.element.value = { ...invite, companyName: text, contactName: text, message: text };
      await page.until('a request is sent', () => calls.length > count);
      expect(calls.at(-1)?.input).to.deep.include({ companyName: text, contactName: text, message: text });
    }
  });

  it('shows strings in server errors as text', async () => {
    for (const pointer of ['/<img src=x: onerror=canary()>', '/__proto__', '/constructor', '']) {
      const { page, calls } = await openPreview();
      calls[0]?.reject(new AdapterError('validation-failed', { fieldErrors: [{ pointer, code: 'required' }] }));
      await page.settled();
      expect([page.list('li'), strangersIn(page)]).to.deep.equal([[pointer.slice(1)], []]);
    }
  });
});
