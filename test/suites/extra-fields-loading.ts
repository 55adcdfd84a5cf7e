import { expect } from '@open-wc/testing';
import { AdapterError, type ExtraField } from '../../src/index.ts';
import { extraOf, namesOf, oneOfEach as fields, options } from '../support/extra-fields.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { foreignError, keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';
import { type FormUnderTest, itWith } from './form-under-test.ts';

/** Replies that violate the documentation of `extraFields`. */
const odd: readonly unknown[] = [null, undefined, [], [null, 5, 'text', {}, { name: 5, type: 'text', label: 'Five' }]];
const broken: readonly unknown[] = [{}, 5, { length: 1 }, [{ name: 'x', type: 'select', label: 'X', options: 5 }]];

/** Extra fields that load late, are malformed, have unusual names, or belong to another adapter. */
export function describeExtraFieldsLoading(form: FormUnderTest) {
  const open = (list: readonly ExtraField[], value?: object) => form.open({ extraFields: () => list }, value);

  describe(`${form.name}: loading extra fields`, () => {
    const expectLogged = keepQuiet();

    describe('with strange names', () => {
      const names = ['a/b', 'a~b', 'a~1b', 'a b', 'a-b', 'ä', '"\'', '', '__proto__', 'constructor', 'toString'];
      const strange = names.map((name, index): ExtraField => ({ name, type: 'text', label: `Field ${index}` }));
      const typed = Object.fromEntries(strange.map(({ label }, index) => [label, `answer ${index}`]));

      it('are sent under exactly these names', async () => {
        const opened = await open(strange);
        opened.page.fill({ ...form.filled, ...typed });
        expect(opened.page.read(Object.keys(typed))).to.deep.equal(typed);
        await opened.page.submit();
        const entries = Object.entries(extraOf(opened) ?? {});
        expect(entries).to.have.deep.members(names.map((name, index) => [name, `answer ${index}`]));
        expect(Object.getPrototypeOf(extraOf(opened))).to.equal(Object.prototype);
      });

      it('are prefilled and show server errors under exactly these names', async () => {
        const extra = Object.fromEntries(names.map((name, index) => [name, `given ${index}`]));
        const { page, calls } = await open(strange, { ...form.value, extra });
        expect(page.control('Field 2').value).to.equal('given 2');
        page.fill(form.filled);
        await page.submit();
        const pointers = ['/extra/a~1b', '/extra/a~0b', '/extra/a~01b', '/extra/__proto__'];
        const fieldErrors = pointers.map((pointer) => ({ pointer, code: 'not-allowed' }));
        calls[0]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors }));
        await page.settled();
        const faulty = strange.filter(({ label }) => page.errorOf(label)).map(({ name }) => name);
        expect(faulty).to.deep.equal(['a/b', 'a~b', 'a~1b', '__proto__']);
        expect(page.summary).to.have.lengthOf(4);
      });
    });

    describe('while they load', () => {
      async function openLate() {
        const loads: PromiseWithResolvers<readonly ExtraField[]>[] = [];
        const extraFields = () => {
          const load = Promise.withResolvers<readonly ExtraField[]>();
          loads.push(load);
          return load.promise;
        };
        return { ...(await form.open({ extraFields })), loads };
      }

      it('are announced, and shown once loaded', async () => {
        const { page, loads } = await openLate();
        expect(page.root.textContent).to.contain('Loading more fields…');
        loads[0]?.resolve(fields);
        await page.settled();
        expect(page.root.textContent).to.not.contain('Loading more fields…');
        expect(namesOf(page)).to.have.lengthOf(fields.length);
      });

      it('delay the submit until they are loaded and validated', async () => {
        const { page, calls, loads } = await openLate();
        const events = recordEvents(page.element);
        page.fill(form.filled);
        await page.submit();
        await page.submit();
        loads[0]?.resolve([{ ...(fields[0] as ExtraField), required: true }]);
        await page.settled();
        await page.settled();
        expect([calls.length, events, page.summary]).to.deep.equal([0, [], ['Purchase Order is missing. Fill it in.']]);
        page.type('Purchase Order', 'PO-1');
        await page.submit();
        expect(calls.map(({ input }) => input)).to.deep.equal([{ ...form.input, extra: { poNumber: 'PO-1' } }]);
      });

      itWith(form, 'whole value')(
        'are waited for before a form is sent that the page fills in and submits at once',
        async () => {
          const { adapter, calls } = form.createAdapter({
            extraFields: () => Promise.resolve([{ ...(fields[0] as ExtraField), default: 'PO-1' }]),
          });
          const { page } = await form.open();
          const parent = page.element.parentElement as HTMLElement;
          const element = Object.assign(document.createElement(form.name) as typeof page.element, {
            adapter,
            value: form.value,
          });
          parent.append(element);
          await element.updateComplete;
          element.submit();
          await page.until('is sent', () => calls.length === 1);
          expect(calls.map(({ input }) => input)).to.deep.equal([{ ...form.input, extra: { poNumber: 'PO-1' } }]);
        },
      );

      it('can be loaded again after a failure', async () => {
        const { page, loads } = await openLate();
        const events = recordEvents(page.element);
        loads[0]?.reject(new Error('adapter broke'));
        await page.settled();
        expectLogged(foreignError);
        expect(page.root.textContent).to.contain('Some fields could not be loaded.');
        await page.press('Load the fields');
        expect(page.root.textContent).to.contain('Loading more fields…');
        loads[1]?.resolve(fields);
        await page.settled();
        expect([namesOf(page).length, loads.length, events]).to.deep.equal([fields.length, 2, []]);
      });
    });

    describe('from malformed replies', () => {
      for (const given of odd)
        it(`are treated as empty: ${JSON.stringify(given)}`, async () => {
          const opened = await form.open({ extraFields: () => given as never });
          expect(namesOf(opened.page)).to.deep.equal([]);
          opened.page.fill(form.filled);
          await opened.page.submit();
          expect(opened.calls.map(({ input }) => input)).to.deep.equal([form.input]);
        });

      for (const given of broken)
        it(`are treated as failed: ${JSON.stringify(given)}`, async () => {
          using console = hearWarnings();
          const { page } = await form.open({ extraFields: () => given as never });
          await page.until('the console says why', () => console.heard.length > 0);
          expect(page.hasButton('Load the fields')).to.equal(true);
        });

      it('are treated as failed if the adapter throws synchronously', async () => {
        const { page } = await form.open({
          extraFields: () => {
            throw new Error('adapter broke');
          },
        });
        expectLogged(foreignError);
        expect(page.hasButton('Load the fields')).to.equal(true);
      });

      it('are shown as far as they are valid', async () => {
        const given = [
          { name: 'a' },
          { name: 'b', type: 'colour', label: 'Colour' },
          { name: 'c', type: 'select', label: 'Choice' },
          { name: 'd', type: 'select', label: 'Choices', options: [null, 5, { label: 'none' }, ...options] },
          { name: 'e', type: 'text', label: 5, pattern: 5, hint: 5 },
        ] as unknown as readonly ExtraField[];
        const { page, calls } = await open(given);
        expect(namesOf(page)).to.have.lengthOf(5);
        expect(page.control('a').type).to.equal('text');
        expect(page.control('Choices').querySelectorAll('option')).to.have.lengthOf(3);
        page.fill(form.filled);
        await page.submit();
        expect(calls).to.have.lengthOf(1);
      });
    });

    it('stay while a new adapter with the same fields loads, with the focus and the input', async () => {
      const { page } = await open(fields);
      page.fill({ Seats: '5' });
      await page.settled();
      const field = page.control('Seats');
      field.focus();
      const fresh = Promise.withResolvers<readonly ExtraField[]>();
      page.element.adapter = form.createAdapter({ extraFields: () => fresh.promise }).adapter;
      await page.element.updateComplete;
      expect(field.matches(':focus')).to.equal(true);
      fresh.resolve(fields);
      await page.settled();
      expect([field.matches(':focus'), page.read(['Seats'])]).to.deep.equal([true, { Seats: '5' }]);
    });

    it('of a new adapter replace the earlier ones, whose values are not sent', async () => {
      const { page } = await open(fields);
      page.fill({ ...form.filled, 'Purchase Order': 'PO-1', Seats: '5' });
      await page.settled();
      const next = form.createAdapter({ extraFields: () => fields.slice(4, 5) });
      page.element.adapter = next.adapter;
      await page.settled();
      expect([namesOf(page), page.read(['Seats'])]).to.deep.equal([['/extra/seats'], { Seats: '5' }]);
      await page.submit();
      expect(next.calls.map(({ input }) => input)).to.deep.equal([{ ...form.input, extra: { seats: 5 } }]);
    });
  });
}
