import { expect } from '@open-wc/testing';
import { AdapterError, type ExtraField } from '../../src/index.ts';
import { extraOf, namesOf, oneOfEach as fields, options } from '../support/extra-fields.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
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
  [{ type: 'number' }, '1e21', 'Answer is not a number, or could mean two. Enter one like 1,234.5.'],
  [{ type: 'number' }, '12345678901234567', 'Answer is not a number, or could mean two. Enter one like 1,234.5.'],
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

      for (const [what, field, value, expected] of [
        ['`value`', {}, { extra: { channel: 'reseller' } }, ''],
        ['`value`, with a default', { default: 'direct' }, { extra: { channel: 'Partner' } }, 'direct'],
        ['the default', { default: 'somebody' }, {}, ''],
      ] as const)
        it(`ignore and log an answer that is not an option: ${what}`, async () => {
          using console = hearWarnings();
          const ignored = 'extra' in value ? value.extra.channel : field.default;
          const channel: ExtraField = { name: 'channel', type: 'select', label: `Channel of ${form.name}`, options };
          const { page } = await open([{ ...channel, ...field }], value);
          await page.settled();
          const select = page.control(channel.label) as HTMLSelectElement;
          const offered = Array.from(select.options, (option) => option.value).filter(Boolean);
          expect([select.value, offered]).to.deep.equal([expected, ['direct', 'partner']]);
          // The line is logged once on a page, whatever the form.
          const line = `Reseller Elements: “${ignored}” is not an option of the extra field “channel”.`;
          expect(console.heard.filter((each) => each !== line)).to.deep.equal([]);
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
      const rate: ExtraField = { name: 'rate', type: 'number', label: 'Rate' };
      const speak = async ({ page }: OpenForm, lang: string) => {
        page.element.lang = lang;
        await page.settled();
      };
      const openIn = async (lang: string, field: ExtraField, ...rest: [value?: object, draftKey?: string]) => {
        const opened = await open([field], ...rest);
        opened.page.fill(form.filled);
        await speak(opened, lang);
        return opened;
      };
      const sentBy = async (opened: OpenForm) => {
        opened.page.element.submit();
        await opened.page.settled();
        return extraOf(opened);
      };

      for (const [lang, typed, sent] of [
        ['en', '1,000', 1000],
        ['de', '1.000', 1000],
        ['de', '1,5', 1.5],
        // A malformed region.
        ['fr--CA', '1,125', 1.125],
      ] as const)
        it(`parse ${typed} by the language: ${lang}`, async () => {
          const opened = await openIn(lang, rate);
          opened.page.type('Rate', typed);
          expect(await sentBy(opened)).to.deep.equal({ rate: sent });
        });

      it('explain how to type a number, in the language of the form', async () => {
        const { page } = await open([{ name: 'seats', type: 'number', label: 'Seats' }]);
        page.element.lang = 'de';
        await page.settled();
        page.fill({ Seats: '1234.567' });
        page.element.submit();
        await page.until('the language is there', () => page.errorOf('Seats').startsWith('Die'));
        expect(page.errorOf('Seats')).to.equal(
          'Die Angabe im Feld „Seats“ ist keine eindeutige Zahl. Geben Sie eine ein wie 1.234,5.',
        );
      });

      for (const [lang, value, shown] of [
        ['en', 12.345, '12.345'],
        ['de', 12.345, '12,345'],
        ['fr', 0.125, '0,125'],
        ['es', -1234.5, '-1234,5'],
        ['ar-EG', 12.345, '١٢٫٣٤٥'],
        // In Swiss German, 12.345 is ambiguous.
        ['de-CH', 12.345, '12.3450'],
        ['de', '12.345', '12,345'],
        ['en', 1e21, '1000000000000000000000'],
        ['de', 1e-7, '0,0000001'],
        ['ar-EG', -1.5e-25, '-٠٫٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠١٥'],
        ['fr', 0.1 + 0.2, '0,30000000000000004'],
        ['es', 2 ** 53, '9007199254740992'],
        ['de', '1E21', '1000000000000000000000'],
        ['en', '25e-1', '2.5'],
      ] as const)
        for (const [source, field, prefilled] of [
          ['a default', { ...rate, default: value }, {}],
          ['`value`', rate, { extra: { rate: value } }],
        ] as const)
          it(`show ${JSON.stringify(value)} from ${source} in ${lang}, and read it back`, async () => {
            const opened = await openIn(lang, field, prefilled);
            expect(opened.page.read(['Rate'])).to.deep.equal({ Rate: shown });
            expect(await sentBy(opened)).to.deep.equal({ rate: Number(value) });
            const next = await openIn(lang, field, prefilled);
            next.page.type('Rate', '');
            await next.page.settled();
            next.page.type('Rate', shown);
            expect(await sentBy(next)).to.deep.equal({ rate: Number(value) });
          });

      it('reject text from the page that is not a JSON number', async () => {
        const opened = await open([{ ...rate, default: '1,000' }]);
        opened.page.fill(form.filled);
        await opened.page.submit();
        expect([opened.page.read(['Rate']), opened.page.errorOf('Rate'), opened.calls.length]).to.deep.equal([
          { Rate: '1,000' },
          'Rate is not a number, or could mean two. Enter one like 1,234.5.',
          0,
        ]);
      });

      it('reject text that is not a number, even if the field’s pattern allows it', async () => {
        const opened = await open([{ ...rate, pattern: '.*' }]);
        opened.page.fill({ ...form.filled, Rate: 'many' });
        await opened.page.submit();
        expect([opened.page.shown, opened.calls.length]).to.deep.equal(['errors', 0]);
      });

      it('keep their value when the language changes', async () => {
        const opened = await openIn('de', rate);
        opened.page.type('Rate', '1.000');
        await opened.page.settled();
        await speak(opened, 'en');
        expect(opened.page.read(['Rate'])).to.deep.equal({ Rate: '1000' });
        await speak(opened, 'de');
        expect(opened.page.read(['Rate'])).to.deep.equal({ Rate: '1.000' });
        await speak(opened, 'en');
        expect(await sentBy(opened)).to.deep.equal({ rate: 1000 });
      });

      it('keep text that is not a number when the language changes', async () => {
        const opened = await openIn('de', rate);
        opened.page.type('Rate', '1.00');
        await opened.page.settled();
        opened.page.type('Rate', '1.234.5');
        await opened.page.settled();
        await speak(opened, 'en');
        expect(opened.page.read(['Rate'])).to.deep.equal({ Rate: '1.234.5' });
      });

      it('from the page are JSON numbers, even after the user has typed', async () => {
        const opened = await openIn('de', rate);
        opened.page.type('Rate', '2');
        await opened.page.settled();
        opened.page.element.value = { ...form.value, extra: { rate: 1.125 } };
        await opened.page.settled();
        expect(opened.page.read(['Rate'])).to.deep.equal({ Rate: '1,125' });
      });

      itWith(form, 'drafts')('mean the same in a draft that is restored in another language', async () => {
        sessionStorage.clear();
        const opened = await openIn('de', rate, {}, 'maya');
        opened.page.type('Rate', '1.000');
        await opened.page.settled();
        const next = await openIn('en', rate, {}, 'maya');
        sessionStorage.clear();
        expect(next.page.read(['Rate'])).to.deep.equal({ Rate: '1000' });
        expect(await sentBy(next)).to.deep.equal({ rate: 1000 });
      });
    });

    describe('with dates', () => {
      const date: ExtraField = { name: 'startsOn', type: 'date', label: 'Starts On' };

      for (const impossible of ['2026-02-30', '2025-02-29', '0000-00-00', '2026-13-45', '2026-3-1', 'tomorrow'])
        it(`neither show nor send a default that is not a date: ${impossible}`, async () => {
          const opened = await open([{ ...date, default: impossible }]);
          opened.page.fill(form.filled);
          expect(opened.page.read(['Starts On'])).to.deep.equal({ 'Starts On': '' });
          await opened.page.submit();
          expect(opened.calls.map(({ input }) => input)).to.deep.equal([form.input]);
        });

      it('report a missing required date if `value` is not a date', async () => {
        const { page } = await open([{ ...date, required: true }], { extra: { startsOn: '2026-02-30' } });
        page.fill(form.filled);
        await page.submit();
        expect(page.errorOf('Starts On')).to.equal('Starts On is missing. Fill it in.');
      });

      it('send a leap day', async () => {
        const opened = await open([{ ...date, default: '2028-02-29' }]);
        opened.page.fill(form.filled);
        await opened.page.submit();
        expect(extraOf(opened)).to.deep.equal({ startsOn: '2028-02-29' });
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
