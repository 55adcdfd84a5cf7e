import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import { type FormUnderTest, send } from './form-under-test.ts';

/** One error of each kind: about the input, about this attempt only, and with an unknown outcome. */
const codes = {
  'validation-failed': { status: 422, isOfOneTry: false },
  forbidden: { status: 403, isOfOneTry: true },
  unavailable: { status: 503, isOfOneTry: true },
} as const;

/** Failed calls keep the input, move the focus to the message, and can be retried. */
export function describeFaults(form: FormUnderTest) {
  describe(`${form.name}: faults`, () => {
    keepQuiet();

    for (const [code, { status, isOfOneTry }] of Object.entries(codes)) {
      it(`${code}, rejected: keeps the input, shows the reason, and sends again under a new key`, async () => {
        const { page, calls } = await send(form);
        const events = recordEvents(page.element);
        calls[0]?.reject(new AdapterError(code, { status, outcome: 'rejected' }));
        await page.settled();
        const detail = { operation: form.operation, code, status, outcome: 'rejected' };
        expect(events).to.deep.equal([{ type: 'adapter-error', detail }]);
        expect(page.shown).to.equal('errors');
        expect(page.summary).to.deep.equal([form.words.problems[code] ?? form.words.problems['']]);
        expect(page.focused).to.deep.equal({ part: 'error-summary', role: 'alert' });
        expect(page.read(Object.keys(form.filled))).to.deep.equal(form.filled);
        expect(page.isLocked).to.equal(false);
        expect(page.status).to.equal('');

        await page.submit();
        expect(calls.map(({ input }) => input)).to.deep.equal([form.input, form.input]);
        expect(new Set(calls.map(({ options }) => options.idempotencyKey)).size).to.equal(2);
        calls[1]?.resolve(form.reply);
        await page.settled();
        expect(page.shown).to.equal('done');
        expect(typesOf(events)).to.deep.equal(['adapter-error', form.intent, form.successEvent.type]);
      });

      it(`${code}, unknown: keeps the sent values, says so, and retries under the same key`, async () => {
        const { page, calls } = await send(form);
        const events = recordEvents(page.element);
        calls[0]?.reject(new AdapterError(code, { status, outcome: 'unknown' }));
        await page.settled();
        const detail = { operation: form.operation, code, status, outcome: 'unknown' };
        expect(events).to.deep.equal([{ type: 'adapter-error', detail }]);
        await expectRetryUnderSameKey(form, { page, calls });
        expect(typesOf(events)).to.deep.equal(['adapter-error', form.successEvent.type]);
      });

      it(`${code} on a retry ${isOfOneTry ? 'leaves the outcome of the first attempt unknown' : 'settles the outcome'}`, async () => {
        const { page, calls } = await send(form);
        calls[0]?.reject(new AdapterError('network', { outcome: 'unknown' }));
        await page.settled();
        await page.press('Try again');
        calls[1]?.reject(new AdapterError(code, { status, outcome: 'rejected' }));
        await page.settled();
        expect(page.shown).to.equal(isOfOneTry ? 'doubt' : 'errors');
        expect(page.isLocked).to.equal(isOfOneTry);
        expect(page.focused?.part).to.equal('error-summary');
        await (isOfOneTry ? page.press('Try again') : page.submit());
        const keys = calls.map(({ options }) => options.idempotencyKey);
        expect(new Set(keys).size).to.equal(isOfOneTry ? 1 : 2);
        expect(keys).to.have.lengthOf(3);
      });
    }

    it('shows server errors of single fields at the fields and in the summary, in field order', async () => {
      const { page, calls } = await send(form);
      const [first, second] = form.faulty;
      const fieldErrors = [second, first].map(({ pointer, code }) => ({ pointer, code }));
      calls[0]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors }));
      await page.settled();
      expect(page.summary).to.deep.equal([first.error, second.error]);
      expect([page.errorOf(first.label), page.errorOf(second.label)]).to.deep.equal([first.error, second.error]);
      expect(page.control(first.label).getAttribute('aria-invalid')).to.equal('true');

      page.root.querySelectorAll<HTMLElement>('[part=error-summary] a')[1]?.click();
      expect(page.hasFocus(page.control(second.label))).to.equal(true);
      page.type(first.label, first.mended);
      await page.settled();
      expect(page.summary).to.deep.equal([second.error]);
      expect(page.errorOf(first.label)).to.equal('');
      page.type(second.label, second.mended);
      await page.settled();
      expect(page.shown).to.equal('fields');
      await page.submit();
      expect(calls).to.have.lengthOf(2);
    });

    it('keeps a server error when the host sets an equal `value` again', async () => {
      const { page, calls } = await send(form, {}, form.value);
      const [{ pointer, code, error, label }] = form.faulty;
      calls[0]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors: [{ pointer, code }] }));
      await page.settled();
      page.element.value = structuredClone(form.value);
      await page.settled();
      expect([page.errorOf(label), page.summary]).to.deep.equal([error, [error]]);
    });

    it('shows server errors of unknown members as text', async () => {
      const { page, calls } = await send(form);
      const pointers = ['/__proto__', '/constructor/prototype', '/<img src=x onerror=alert(1)>', '', 'no-pointer'];
      const fieldErrors = pointers.map((pointer) => ({ pointer, code: 'toString' }));
      calls[0]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors }));
      await page.settled();
      expect(page.summary).to.have.lengthOf(pointers.length);
      for (const member of ['__proto__', 'constructor/prototype', '<img src=x onerror=alert(1)>'])
        expect(page.summary.join('\n')).to.contain(`“${member}”`);
      expect(page.root.querySelectorAll('img')).to.have.lengthOf(0);
    });

    it('keeps personal data out of loggable event details', async () => {
      const { page, calls } = await form.open();
      const events = recordEvents(page.element);
      page.fill(form.filled);
      await page.submit();
      calls[0]?.reject(new AdapterError('unavailable', { status: 503, outcome: 'unknown', meta: { of: form.filled } }));
      await page.settled();
      await page.press('Try again');
      calls[1]?.reject(new AdapterError('validation-failed', { status: 422 }));
      await page.settled();
      await page.submit();
      calls[2]?.resolve(form.reply);
      await page.settled();
      const types = [form.intent, 'adapter-error', 'adapter-error', form.intent, form.successEvent.type];
      expect(typesOf(events)).to.deep.equal(types);
      expect(JSON.stringify(events)).to.not.match(form.personal);
      expect(events.at(-1)).to.deep.equal(form.successEvent);
    });
  });
}

async function expectRetryUnderSameKey(
  form: FormUnderTest,
  { page, calls }: Pick<Awaited<ReturnType<typeof send>>, 'page' | 'calls'>,
) {
  expect(page.shown).to.equal('doubt');
  expect(page.text('[part=error-summary] h2')).to.equal(form.words.doubt);
  expect(page.focused).to.deep.equal({ part: 'error-summary', role: 'alert' });
  expect(page.read(Object.keys(form.filled))).to.deep.equal(form.filled);
  expect(page.isLocked).to.equal(true);
  await page.submit();
  expect(calls).to.have.lengthOf(1);

  await page.press('Try again');
  expect(page.status).to.equal(form.words.sending);
  expect(calls.map(({ input }) => input)).to.deep.equal([form.input, form.input]);
  expect(new Set(calls.map(({ options }) => options.idempotencyKey)).size).to.equal(1);
  calls[1]?.resolve(form.reply);
  await page.settled();
  expect(page.shown).to.equal('done');
  expect(page.text('[part=success] h2')).to.equal(form.words.done);
  expect(page.focused).to.deep.equal({ part: 'success', role: 'status' });
}
