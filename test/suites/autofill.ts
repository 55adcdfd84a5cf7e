import { expect } from '@open-wc/testing';
import { accounts } from '../support/fake-adapter.ts';
import { keepQuiet } from '../support/quiet.ts';
import { type InputForm, type InputPage, openInput } from './input-form.ts';

/** Values from password managers, browsers and clipboards, set with or without events. */
export function describeAutofill(form: InputForm) {
  const [first = ''] = Object.keys(form.values);

  /** Sets values without events, as some browsers do. */
  const fillWithoutEvents = (page: InputPage, values: Readonly<Record<string, string>>) => {
    for (const [pointer, text] of Object.entries(values)) page.control(pointer).value = text;
  };
  const read = (page: InputPage) => page.read(Object.keys(form.values));
  const inputOf = (page: InputPage) => page.calls.at(-1)?.input;

  describe(`${form.tag}: autofill`, () => {
    keepQuiet();

    it('sends autofilled values, with or without events', async () => {
      const typed = await openInput(form);
      typed.fill();
      await typed.submit();
      const silent = await openInput(form);
      fillWithoutEvents(silent, form.values);
      await silent.submit();
      expect(inputOf(silent)).to.deep.equal(inputOf(typed));
      expect(inputOf(silent)?.[first.slice(1)]).to.equal(form.values[first]);
    });

    it('sends a value reported only by `change`', async () => {
      const page = await openInput(form);
      fillWithoutEvents(page, form.values);
      for (const pointer of Object.keys(form.values))
        page.control(pointer).dispatchEvent(new Event('change', { bubbles: true }));
      await page.submit();
      expect(inputOf(page)?.[first.slice(1)]).to.equal(form.values[first]);
    });

    it('keeps autofilled values when the form rerenders', async () => {
      const list = Promise.withResolvers<{ items: typeof accounts }>();
      const page = await openInput(form, { adapter: { listBillingAccounts: () => list.promise } });
      fillWithoutEvents(page, form.values);
      list.resolve({ items: accounts });
      await page.settled();
      expect(read(page), 'accounts arrive').to.deep.equal(form.values);
      page.element.lang = 'de';
      await page.settled();
      page.element.disabled = true;
      await page.settled();
      page.element.disabled = false;
      page.element.messages = { submit: 'Own' };
      await page.settled();
      expect(read(page), 'language, texts, disabled').to.deep.equal(form.values);
      page.element.value = {};
      await page.settled();
      expect(read(page), 'an empty `value`').to.deep.equal(form.values);
    });

    it('keeps autofilled values when the form moves', async () => {
      const page = await openInput(form);
      fillWithoutEvents(page, form.values);
      const elsewhere = document.createElement('div');
      page.element.parentElement?.append(elsewhere);
      elsewhere.append(page.element);
      await page.settled();
      expect(read(page)).to.deep.equal(form.values);
    });

    it('revalidates autofilled values once errors are shown', async () => {
      const page = await openInput(form);
      await page.submit();
      fillWithoutEvents(page, form.values);
      page.element.requestUpdate();
      await page.settled();
      expect(page.summary).to.deep.equal([]);
    });

    it('`reset()` clears values that fired no event', async () => {
      const page = await openInput(form);
      fillWithoutEvents(page, form.values);
      page.element.reset();
      await page.settled();
      expect(Object.values(read(page)).join('')).to.equal('');
      fillWithoutEvents(page, form.values);
      await page.settled();
      page.element.reset();
      await page.settled();
      expect(Object.values(read(page)).join('')).to.equal('');
    });

    it('resets through the native form’s `reset()`, and then sends what the fields show', async () => {
      const page = await openInput(form);
      page.fill();
      await page.settled();
      page.root.querySelector('form')?.reset();
      await page.submit();
      expect([page.calls.length, page.shown, Object.values(read(page)).join('')]).to.deep.equal([0, 'errors', '']);
    });

    it('asks browsers not to autofill the user’s own name and address, since the fields are about somebody else', async () => {
      const page = await openInput(form);
      for (const details of page.root.querySelectorAll('details')) details.open = true;
      await page.settled();
      const tokens = Array.from(page.root.querySelectorAll('input, select, textarea'), (each) =>
        each.getAttribute('autocomplete'),
      );
      expect(tokens.filter((token) => token !== 'off')).to.deep.equal([]);
    });

    for (const space of [' ', '\t', '\u00a0', '\u3000', ' \u2003 '])
      it(`trims pasted whitespace before sending: ${JSON.stringify(space)}`, async () => {
        const page = await openInput(form);
        page.fill(
          Object.fromEntries(
            Object.entries(form.values).map(([pointer, text]) => [
              pointer,
              page.control(pointer).localName === 'select' ? text : space + text + space,
            ]),
          ),
        );
        await page.submit();
        expect(inputOf(page)?.[first.slice(1)]).to.equal(form.values[first]);
        expect(page.summary).to.deep.equal([]);
      });

    it('shows the email address extracted from pasted text', async () => {
      const page = await openInput(form, { adapter: { listBillingAccounts: undefined } });
      const emails = page.pointers.filter((pointer) => /email$/i.test(pointer));
      for (const pointer of emails) await page.enter(pointer, '\u2068"Okafor, Ada" <ada@lighthouse.example>\u2069;');
      expect(emails.map((pointer) => page.shows(pointer))).to.deep.equal(emails.map(() => 'ada@lighthouse.example'));
      expect(emails).to.not.have.lengthOf(0);
    });

    it('does not rewrite a value while it is typed', async () => {
      const page = await openInput(form);
      for (const text of [' ', ' x', ' x ', ' x  y']) {
        page.type(first, text);
        await page.settled();
        expect(page.shows(first)).to.equal(text);
      }
    });
  });

  describe(`${form.tag}: prefilled values`, () => {
    keepQuiet();

    for (const [what, value] of [
      ['undefined', undefined],
      ['null', null],
      ['a string', 'x'],
      ['an array', ['x']],
      ['an object with malformed members', { [first.slice(1)]: 42, billingContact: 'x', extra: 'x' }],
      ['an object with unknown members', { [first.slice(1)]: null, x: 1, extra: null }],
    ] as const)
      it(`shows nothing for a \`value\` that is ${what}`, async () => {
        const page = await openInput(form, { properties: { value: value as never } });
        expect(Object.values(read(page)).join('')).to.equal('');
        page.fill();
        await page.submit();
        expect(inputOf(page)?.[first.slice(1)]).to.equal(form.values[first]);
      });

    it('shows nothing for extra fields that the host leaves undefined', async () => {
      const extra = {
        a: undefined,
        b: null,
        c: {},
        d: Object.create(null) as object,
        e: () => 'x',
        f: Symbol('x'),
        g: 0,
        h: false,
      };
      const names = Object.keys(extra);
      const page = await openInput(form, {
        adapter: { extraFields: () => names.map((name) => ({ name, type: 'text', label: name })) },
        properties: { value: { extra } },
      });
      await page.until('the fields are there', () => page.pointers.includes('/extra/a'));
      expect(names.map((name) => page.shows(`/extra/${name}`))).to.deep.equal(['', '', '', '', '', '', '0', 'false']);
    });
  });
}
