import { expect } from '@open-wc/testing';
import { AdapterError, type ExtraField } from '../../src/index.ts';
import { extraOf, namesOf, oneOfEach as fields, options } from '../support/extra-fields.ts';
import { keepQuiet } from '../support/quiet.ts';
import { type FormUnderTest, itWith, type OpenForm, send } from './form-under-test.ts';

/** Input by label, and the value sent. */
const answers: readonly (readonly [label: string, typed: string, name: string, sent: string | number | boolean])[] = [
  ['Purchase Order', ' PO-4711 ', 'poNumber', 'PO-4711'],
  ['Assistant', ' kim@lookalike.example', 'assistant', 'kim@lookalike.example'],
  ['Fax', '+44 20 7946 0018', 'fax', '+442079460018'],
  ['Homepage', 'https://lookalike.example/', 'website', 'https://lookalike.example/'],
  ['Seats', '12,5', 'seats', 12.5],
  ['Starts On', '2026-03-01', 'startsOn', '2026-03-01'],
  ['Channel', 'partner', 'channel', 'partner'],
];

/** Invalid input and the expected error. */
const wrong: readonly (readonly [field: Partial<ExtraField>, typed: string, error: string])[] = [
  [{ type: 'text', required: true }, '   ', 'Answer is missing. Fill it in.'],
  [{ type: 'select', required: true, options }, '', 'Answer is missing. Fill it in.'],
  [{ type: 'checkbox', required: true }, '', 'Answer is missing. Fill it in.'],
  [{ type: 'text', pattern: '[A-Z]{2}-\\d+' }, 'xPO-1', 'Answer was not accepted. Check it and try again.'],
  [{ type: 'text', pattern: 'a|b' }, 'ab', 'Answer was not accepted. Check it and try again.'],
  [{ type: 'text' }, 'x'.repeat(1001), 'Answer is too long. Shorten it.'],
  [{ type: 'email' }, 'kim@', 'Answer is not an email address. Enter one like name@example.com.'],
  [{ type: 'email' }, 'kim@-x.example', 'Answer is not an email address. Enter one like name@example.com.'],
  [
    { type: 'tel' },
    '12',
    'Answer is not a complete phone number. Start with + and the country code, like +44 20 7946 0018.',
  ],
  [{ type: 'url' }, 'javascript:alert(1)', 'Answer is not a web address. Enter one like www.example.com.'],
  [{ type: 'number' }, 'many', 'Answer is not a number, or could mean two. Enter one like 1,234.5.'],
  [{ type: 'number' }, '1234,567', 'Answer is not a number, or could mean two. Enter one like 1,234.5.'],
  [{ type: 'number', pattern: '\\d{2}' }, '123', 'Answer was not accepted. Check it and try again.'],
];

/** Fields that a back end adds. */
export function describeExtraFields(form: FormUnderTest) {
  const open = (list: readonly ExtraField[], ...rest: [value?: object, draftKey?: string]) =>
    form.open({ extraFields: () => list }, ...rest);
  const tick = (page: OpenForm['page'], label: string) => (page.control(label) as HTMLInputElement).click();
  const isTicked = (page: OpenForm['page'], label: string) => (page.control(label) as HTMLInputElement).checked;

  describe(`${form.name}: extra fields`, () => {
    keepQuiet();

    it('are requested once, for this kind of form', async () => {
      const kinds: string[] = [];
      const { page } = await form.open({ extraFields: (kind) => (kinds.push(kind), fields) });
      page.fill(form.filled);
      await page.submit();
      expect(kinds).to.deep.equal([form.kind]);
    });

    it('have labels, in order, each with a control for its type', async () => {
      const { page } = await open(fields);
      expect(namesOf(page)).to.deep.equal(fields.map(({ name }) => `/extra/${name}`));
      const kinds = fields.map(({ label }) => {
        const control = page.control(label);
        return [control.localName, control.type, control.inputMode];
      });
      expect(kinds).to.deep.equal([
        ['input', 'text', 'text'],
        ['input', 'text', 'email'],
        ['input', 'tel', 'tel'],
        ['input', 'text', 'url'],
        ['input', 'text', 'decimal'],
        ['input', 'date', ''],
        ['select', 'select-one', ''],
        ['input', 'checkbox', ''],
      ]);
      expect(fields.map(({ label }) => page.control(label).required)).to.not.contain(true);
      expect(page.text('[id$=extra-poNumber-hint]')).to.equal('On every invoice.');
      expect(page.text('fieldset:last-of-type legend')).to.equal('More information');
    });

    it('are sent with their types', async () => {
      const opened = await open(fields);
      opened.page.fill({ ...form.filled, ...Object.fromEntries(answers) });
      tick(opened.page, 'Newsletter');
      await opened.page.submit();
      const extra = Object.fromEntries(answers.map(([, , name, sent]) => [name, sent]));
      expect(opened.calls.map(({ input }) => input)).to.deep.equal([
        { ...form.input, extra: { ...extra, newsletter: true } },
      ]);
    });

    it('are omitted if empty, except for unchecked boxes', async () => {
      const opened = await open(fields);
      opened.page.fill(form.filled);
      await opened.page.submit();
      expect(extraOf(opened)).to.deep.equal({ newsletter: false });
      const without = await open(fields.slice(0, -1));
      without.page.fill(form.filled);
      await without.page.submit();
      expect(without.calls.map(({ input }) => input)).to.deep.equal([form.input]);
    });

    describe('with defaults', () => {
      const withDefaults: readonly ExtraField[] = [
        { name: 'poNumber', type: 'text', label: 'Purchase Order', default: 'PO-1' },
        { name: 'seats', type: 'number', label: 'Seats', default: 5 },
        { name: 'channel', type: 'select', label: 'Channel', options, default: 'partner' },
        { name: 'newsletter', type: 'checkbox', label: 'Newsletter', default: true },
      ];
      const labels = ['Purchase Order', 'Seats', 'Channel'];
      const shown = ({ page }: OpenForm) => [...Object.values(page.read(labels)), isTicked(page, 'Newsletter')];

      it('show and send them', async () => {
        const opened = await open(withDefaults);
        expect(shown(opened)).to.deep.equal(['PO-1', '5', 'partner', true]);
        opened.page.fill(form.filled);
        await opened.page.submit();
        const extra = { poNumber: 'PO-1', seats: 5, channel: 'partner', newsletter: true };
        expect(extraOf(opened)).to.deep.equal(extra);
      });

      it('send the user’s changes', async () => {
        const opened = await open(withDefaults);
        opened.page.fill({ ...form.filled, 'Purchase Order': '', Seats: '0' });
        tick(opened.page, 'Newsletter');
        await opened.page.submit();
        expect(extraOf(opened)).to.deep.equal({ seats: 0, channel: 'partner', newsletter: false });
      });

      it('yield to `value`', async () => {
        const opened = await open(withDefaults, { extra: { poNumber: 'PO-2', seats: 7, newsletter: false } });
        expect(shown(opened)).to.deep.equal(['PO-2', '7', 'partner', false]);
      });

      it('show them again after a reset', async () => {
        const opened = await open(withDefaults);
        opened.page.fill({ 'Purchase Order': '', Seats: '0' });
        opened.page.element.reset();
        await opened.page.settled();
        expect(shown(opened)).to.deep.equal(['PO-1', '5', 'partner', true]);
      });

      itWith(form, 'drafts')('give way to a draft', async () => {
        sessionStorage.clear();
        const { page } = await open(withDefaults, {}, 'maya');
        page.fill({ 'Purchase Order': '', Seats: '9' });
        tick(page, 'Newsletter');
        await page.settled();
        const next = await open(withDefaults, {}, 'maya');
        await next.page.settled();
        sessionStorage.clear();
        expect(shown(next)).to.deep.equal(['', '9', 'partner', false]);
      });
    });

    describe('with numbers', () => {
      for (const [lang, typed, sent] of [
        ['en', '1,000', 1000],
        ['de', '1.000', 1000],
        ['de', '1,5', 1.5],
      ] as const)
        it(`read ${typed} by the language: ${lang}`, async () => {
          const opened = await open([{ name: 'seats', type: 'number', label: 'Seats' }]);
          opened.page.fill({ ...form.filled, Seats: typed });
          opened.page.element.lang = lang;
          await opened.page.settled();
          opened.page.element.submit();
          await opened.page.settled();
          expect(extraOf(opened)).to.deep.equal({ seats: sent });
        });

      it('say how to type a number, in the language of the form', async () => {
        const { page } = await open([{ name: 'seats', type: 'number', label: 'Seats' }]);
        page.fill({ ...form.filled, Seats: '1234.567' });
        page.element.lang = 'de';
        await page.settled();
        page.element.submit();
        await page.until('the language is there', () => page.errorOf('Seats').startsWith('Die'));
        expect(page.errorOf('Seats')).to.equal(
          'Die Angabe im Feld „Seats“ ist keine eindeutige Zahl. Geben Sie eine ein wie 1.234,5.',
        );
      });

      it('send what the page has set as it is, in any language', async () => {
        const opened = await open([{ name: 'rate', type: 'number', label: 'Rate', default: 1.234 }]);
        opened.page.fill(form.filled);
        opened.page.element.lang = 'de';
        await opened.page.settled();
        opened.page.element.submit();
        await opened.page.settled();
        expect(extraOf(opened)).to.deep.equal({ rate: 1.234 });
      });
    });

    describe('with invalid input', () => {
      for (const [field, typed, error] of wrong)
        it(`show an error: ${JSON.stringify(field)} ${JSON.stringify(typed.slice(0, 20))}`, async () => {
          const { page, calls } = await open([{ name: 'answer', label: 'Answer', type: 'text', ...field }]);
          page.fill(form.filled);
          if (field.type !== 'checkbox') page.type('Answer', typed);
          await page.submit();
          expect(page.summary).to.deep.equal([error]);
          expect([page.errorOf('Answer'), calls.length]).to.deep.equal([error, 0]);
          page.root.querySelector<HTMLElement>('[part=error-summary] a')?.click();
          expect(page.hasFocus(page.control('Answer'))).to.equal(true);
        });

      it('appear in the summary after the form’s own errors, in field order', async () => {
        const required = [5, 0].map((index) => ({ ...fields[index], required: true }) as ExtraField);
        const { page } = await open(required);
        await page.submit();
        expect(page.summary.slice(-2)).to.deep.equal([
          'Starts On is missing. Fill it in.',
          'Purchase Order is missing. Fill it in.',
        ]);
        expect(page.summary.length).to.be.greaterThan(2);
      });

      it('are valid as soon as they are corrected', async () => {
        const opened = await open([{ ...(fields[7] as ExtraField), required: true }]);
        opened.page.fill(form.filled);
        await opened.page.submit();
        expect(opened.page.shown).to.equal('errors');
        tick(opened.page, 'Newsletter');
        await opened.page.settled();
        expect(opened.page.shown).to.equal('fields');
        await opened.page.submit();
        expect(extraOf(opened)).to.deep.equal({ newsletter: true });
      });

      it('leave validation to the back end if the pattern is invalid', async () => {
        const opened = await open([{ name: 'poNumber', type: 'text', label: 'Purchase Order', pattern: '(' }]);
        opened.page.fill({ ...form.filled, 'Purchase Order': 'x' });
        await opened.page.submit();
        expect(extraOf(opened)).to.deep.equal({ poNumber: 'x' });
      });

      it('show server errors at their fields, after those of the form', async () => {
        const { page, calls } = await open(fields);
        page.fill({ ...form.filled, 'Purchase Order': 'PO-1' });
        await page.submit();
        const [own] = form.faulty;
        const fieldErrors = [{ pointer: '/extra/poNumber', code: 'not-allowed' }, own];
        calls[0]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors }));
        await page.settled();
        const words = 'Purchase Order is not one of the list. Choose from the list.';
        expect([page.summary, page.errorOf('Purchase Order')]).to.deep.equal([[own.error, words], words]);
        page.type('Purchase Order', 'PO-2');
        await page.settled();
        expect(page.errorOf('Purchase Order')).to.equal('');
      });
    });

    it('are locked while the outcome is unknown', async () => {
      const { page, calls } = await send(form, { extraFields: () => fields });
      calls[0]?.reject(new AdapterError('timeout', { outcome: 'unknown' }));
      await page.settled();
      page.type('Seats', '99');
      page.type('Channel', 'partner');
      tick(page, 'Newsletter');
      await page.settled();
      expect(page.read(['Seats', 'Channel'])).to.deep.equal({ Seats: '', Channel: '' });
      expect([page.isLocked, isTicked(page, 'Newsletter')]).to.deep.equal([true, false]);
      await page.press('Try again');
      expect(calls[1]?.input).to.deep.equal(calls[0]?.input);
    });
  });
}
