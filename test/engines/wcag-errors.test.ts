import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { inputForms } from '../support/forms.ts';
import { keepQuiet } from '../support/quiet.ts';
import { type InputPage, openInput } from '../suites/input-form.ts';

/** An invalid value for each member, and the example that its error shows. */
const wrong = [
  { member: /email$/i, text: 'ada', example: /name@example\.com/ },
  { member: /phone$/i, text: '12', example: /\+44 20 7946 0018/ },
  { member: /postalCode$/, text: 'x', example: /\d{4}/ },
  { member: /password$/, text: 'short', example: /8 characters/ },
] as const;

const extraFieldTypes = ['text', 'email', 'tel', 'url', 'number', 'date', 'select', 'checkbox'] as const;

/** Returns the texts of a field's accessible description. */
const describedBy = (page: InputPage, pointer: string) =>
  (page.control(pointer).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => page.root.getElementById(id)?.textContent?.trim() ?? '');

/** Returns the invalid members, in order. */
const wrongIn = ({ root }: InputPage) =>
  Array.from(root.querySelectorAll<HTMLInputElement>('[aria-invalid=true]'), ({ name }) => name);

for (const form of inputForms) {
  const missing = form.missing ?? Object.keys(form.values);

  describe(`${form.tag}: errors`, () => {
    keepQuiet();

    it('WCAG 4.1.2: are not reported before validation, even if the browser finds an empty required field', async () => {
      const extraFields = () => extraFieldTypes.map((type) => ({ name: type, type, label: type, required: true }));
      const page = await openInput(form, { adapter: { extraFields } });
      await page.until('the extra fields are there', () => page.pointers.includes('/extra/checkbox'));
      const listStates = () =>
        page.pointers.map((pointer) => [pointer, page.control(pointer).getAttribute('aria-invalid')]);
      expect(listStates()).to.deep.equal(page.pointers.map((pointer) => [pointer, 'false']));
      await page.submit();
      const faulty = wrongIn(page);
      expect(faulty).to.include.members(['/extra/text', '/extra/select', '/extra/checkbox', '/extra/date']);
      expect(listStates()).to.deep.equal(page.pointers.map((pointer) => [pointer, `${faulty.includes(pointer)}`]));
    });

    it('WCAG 3.3.1: are described in text, at each field and in a summary with links', async () => {
      const page = await openInput(form);
      await page.submit();
      expect(page.focused).to.deep.equal({ part: 'error-summary', role: 'alert' });
      expect(wrongIn(page)).to.deep.equal(missing);
      expect(page.summary).to.have.lengthOf(missing.length);
      for (const [at, pointer] of missing.entries()) {
        expect(describedBy(page, pointer)).to.include(page.summary[at]);
        page.root.querySelectorAll<HTMLElement>('[part=error-summary] a')[at]?.click();
        expect(page.focus).to.equal(pointer);
      }
    });

    for (const { member, text, example } of wrong)
      for (const pointer of form.pointers.filter((each) => member.test(each)))
        it(`WCAG 3.3.3: show a correct example: ${pointer}`, async () => {
          const page = await openInput(form, { adapter: { listBillingAccounts: undefined } });
          page.fill();
          await page.settled();
          await page.enter(pointer, text);
          await page.submit();
          expect(wrongIn(page)).to.include(pointer);
          expect(page.summary.join(' ')).to.match(example);
        });

    it('WCAG 3.3.4: prevent sending', async () => {
      const page = await openInput(form);
      await page.submit();
      page.fill(Object.fromEntries(Object.entries(form.values).slice(1)));
      page.type(missing[0] ?? '', '');
      await page.submit();
      expect([page.calls.length, page.shown]).to.deep.equal([0, 'errors']);
    });

    for (const [what, error] of [
      [
        'refused',
        new AdapterError('validation-failed', { fieldErrors: [{ pointer: '/companyName', code: 'not-allowed' }] }),
      ],
      ['unknown outcome', new AdapterError('timeout', { outcome: 'unknown' })],
      ['signed out', new AdapterError('unauthenticated')],
    ] as const)
      it(`WCAG 3.3.7: keep all input: ${what}`, async () => {
        const page = await openInput(form);
        page.fill();
        await page.submit();
        const before = page.read(page.pointers);
        await page.fail(0, error);
        expect(page.shown).to.be.oneOf(['errors', 'doubt']);
        expect(page.read(page.pointers)).to.deep.equal(before);
      });

    it('WCAG 3.3.8: nothing has to be memorized or copied by hand: every field accepts a paste', async () => {
      const page = await openInput(form);
      for (const pointer of page.pointers) {
        const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
        page.control(pointer).dispatchEvent(paste);
        expect(paste.defaultPrevented, pointer).to.equal(false);
        expect(page.control(pointer).hasAttribute('maxlength'), pointer).to.equal(false);
      }
    });
  });
}
