import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';
import { type FormUnderTest, type OpenForm, send } from './form-under-test.ts';

const hour = 60 * 60 * 1000;
const draftKey = 'maya';
const place = 'reseller-elements/draft/maya';

/** The input survives a reload of the page, and so does a submission with an unknown outcome. */
export function describeDrafts(form: FormUnderTest) {
  const labels = Object.keys(form.filled);
  const typed = (page: OpenForm['page']) => page.read(labels);
  const nothing = Object.fromEntries(labels.map((label) => [label, '']));
  /** Opens the form as after a reload. The earlier form stays, because a reload gives it no chance to clean up. */
  const reload = (value?: object) => form.open({}, value, draftKey);
  const stored = () => sessionStorage.getItem(place);
  const { now } = Date;
  const wait = (milliseconds: number) => {
    const from = Date.now();
    Date.now = () => from + milliseconds;
  };

  /** Leaves a form while its request is pending. */
  async function leaveInMidCall() {
    const { calls } = await send(form, {}, undefined, draftKey);
    return calls[0]?.options.idempotencyKey;
  }

  describe(`${form.name}: drafts`, () => {
    keepQuiet();
    beforeEach(() => sessionStorage.clear());
    afterEach(() => {
      sessionStorage.clear();
      Date.now = now;
    });

    it('restore the input after a reload', async () => {
      const { page } = await form.open({}, {}, draftKey);
      page.fill(form.filled);
      await page.settled();
      const next = await reload();
      expect(typed(next.page)).to.deep.equal(form.filled);
      expect([next.page.shown, next.page.isLocked]).to.deep.equal(['fields', false]);
      await next.page.submit();
      expect(next.calls.map(({ input }) => input)).to.deep.equal([form.input]);
    });

    it('restore the latest edits, including cleared fields', async () => {
      const { page } = await form.open({}, {}, draftKey);
      page.fill(form.filled);
      await page.settled();
      const [label = ''] = labels;
      page.type(label, '');
      await page.settled();
      expect(typed((await reload(form.value)).page)).to.deep.equal({ ...form.filled, [label]: '' });
    });

    it('take precedence over prefilled values', async () => {
      const { page } = await form.open({}, form.value, draftKey);
      const [label = ''] = labels;
      page.type(label, 'Typed by the user');
      await page.settled();
      expect(typed((await reload(form.value)).page)).to.deep.equal({ ...form.filled, [label]: 'Typed by the user' });
    });

    it('do not touch drafts under other keys', async () => {
      const { page } = await form.open({}, {}, draftKey);
      page.fill(form.filled);
      await page.settled();
      const { page: stranger } = await form.open({}, {}, 'noah');
      expect(typed(stranger)).to.deep.equal(nothing);
      stranger.fill({ [labels[0] ?? '']: 'Stranger Ltd' });
      await stranger.settled();
      expect(typed((await reload()).page)).to.deep.equal(form.filled);
    });

    it('continue under the new key when the page changes it', async () => {
      const { page } = await form.open({}, {}, 'noah');
      page.fill(form.filled);
      await page.settled();
      page.element.draftKey = draftKey;
      await page.settled();
      expect(typed((await reload()).page)).to.deep.equal(form.filled);
    });

    it('do not overwrite earlier input when a key is set later', async () => {
      const { page } = await form.open({}, {}, draftKey);
      page.fill(form.filled);
      await page.settled();
      const { page: next } = await form.open();
      const [label = ''] = labels;
      next.type(label, 'Typed since');
      next.element.draftKey = draftKey;
      await next.until('the draft', () => typed(next)[labels[1] ?? ''] === form.filled[labels[1] ?? '']);
      expect(typed(next)).to.deep.equal({ ...form.filled, [label]: 'Typed since' });
    });

    it('are not stored without a key', async () => {
      const { page, calls } = await send(form);
      calls[0]?.reject(new AdapterError('network', { outcome: 'unknown' }));
      await page.settled();
      expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
    });

    it('do not start from values that the user did not enter', async () => {
      const { page } = await form.open({}, form.value, draftKey);
      await page.settled();
      expect(stored()).to.equal(null);
    });

    it('are deleted after a successful submit', async () => {
      const { page, calls } = await send(form, {}, undefined, draftKey);
      calls[0]?.resolve(form.reply);
      await page.settled();
      expect(stored()).to.equal(null);
      expect(typed((await reload()).page)).to.deep.equal(nothing);
      await page.press(form.words.another);
      expect(stored()).to.equal(null);
    });

    it('are deleted by a reset', async () => {
      const { page } = await form.open({}, {}, draftKey);
      page.fill(form.filled);
      await page.settled();
      expect(stored()).to.not.equal(null);
      page.element.reset();
      await page.settled();
      expect(stored()).to.equal(null);
    });

    it('are kept when the server refuses', async () => {
      const { page, calls } = await send(form, {}, undefined, draftKey);
      calls[0]?.reject(new AdapterError('forbidden', { status: 403 }));
      await page.settled();
      const next = await reload();
      expect([typed(next.page), next.page.shown]).to.deep.equal([form.filled, 'fields']);
    });

    describe('of a form with a pending request', () => {
      it('restore the unknown outcome, and retry the same request under the same key', async () => {
        const key = await leaveInMidCall();
        const { page, calls } = await reload();
        await page.until('the outcome is unknown', () => page.shown === 'doubt');
        expect([typed(page), page.isLocked]).to.deep.equal([form.filled, true]);
        await page.submit();
        expect(calls).to.have.lengthOf(0);
        const events = recordEvents(page.element);
        await page.press('Try again');
        expect(calls.map(({ input }) => input)).to.deep.equal([form.input]);
        expect(calls[0]?.options.idempotencyKey).to.equal(key);
        calls[0]?.resolve(form.reply);
        await page.settled();
        expect([page.shown, stored(), events]).to.deep.equal(['done', null, [form.successEvent]]);
      });

      it('restore the unknown outcome after every reload', async () => {
        const key = await leaveInMidCall();
        await reload();
        const third = await reload(form.otherValue);
        await third.page.until('the outcome is unknown', () => third.page.shown === 'doubt');
        await third.page.press('Try again');
        const fourth = await reload();
        await fourth.page.until('the outcome is unknown', () => fourth.page.shown === 'doubt');
        await fourth.page.press('Try again');
        for (const { calls } of [third, fourth]) {
          expect(calls.map(({ input }) => input)).to.deep.equal([form.input]);
          expect(calls[0]?.options.idempotencyKey).to.equal(key);
        }
      });

      it('restore the unknown outcome even if all values were prefilled', async () => {
        const { page, calls } = await form.open({}, form.value, draftKey);
        await page.submit();
        const next = await reload(form.value);
        await next.page.until('the outcome is unknown', () => next.page.shown === 'doubt');
        await next.page.press('Try again');
        expect(next.calls[0]?.input).to.deep.equal(form.input);
        expect(next.calls[0]?.options.idempotencyKey).to.equal(calls[0]?.options.idempotencyKey);
      });

      it('restore the sent values, even if the user typed afterwards', async () => {
        await leaveInMidCall();
        const { page } = await form.open();
        page.type(labels[0] ?? '', 'Typed since');
        page.element.draftKey = draftKey;
        await page.until('the outcome is unknown', () => page.shown === 'doubt');
        expect(typed(page)).to.deep.equal(form.filled);
      });

      it('can be started over, which sends under a new key', async () => {
        const key = await leaveInMidCall();
        const { page, calls } = await reload();
        await page.until('the outcome is unknown', () => page.shown === 'doubt');
        await page.press('Start over');
        expect([page.shown, page.isLocked, typed(page)]).to.deep.equal(['fields', false, form.filled]);
        expect((await reload()).page.shown).to.equal('fields');
        await page.submit();
        expect(calls).to.have.lengthOf(1);
        expect(calls[0]?.options.idempotencyKey).to.not.equal(key);
      });

      it('are deleted by a reset', async () => {
        await leaveInMidCall();
        const { page } = await reload();
        await page.until('the outcome is unknown', () => page.shown === 'doubt');
        page.element.reset();
        await page.settled();
        expect([page.shown, typed(page), stored()]).to.deep.equal(['fields', nothing, null]);
      });

      it('restore only the input after a day', async () => {
        await leaveInMidCall();
        wait(24 * hour - 60_000);
        const soon = await reload();
        await soon.page.until('the outcome is unknown', () => soon.page.shown === 'doubt');
        await soon.page.press('Try again');
        soon.calls[0]?.reject(new AdapterError('network', { outcome: 'unknown' }));
        await soon.page.settled();
        Date.now = now;
        wait(24 * hour + 1000);
        const { page, calls } = await reload();
        expect([page.shown, typed(page)]).to.deep.equal(['fields', form.filled]);
        await page.submit();
        expect(calls).to.have.lengthOf(1);
      });
    });

    describe('with invalid content', () => {
      const attempt = { idempotencyKey: 'd1f0c7a4-5b5e-4a3e-9a55-2f4a1c0b9e77', begunAt: Date.now() };
      const strange: Readonly<Record<string, string>> = {
        'invalid JSON': '{"values":[["/companyName"',
        'a number': '5',
        null: 'null',
        'malformed rows': '{"at":1,"values":{"length":3}}',
        'malformed entries': '{"values":[null,5,"ab",[],["a"],["/x",5],["/x","y","z"],[{},{}]]}',
        'unknown members': '{"values":[["/__proto__/polluted","x"],["__proto__","x"],["",""]]}',
        'an attempt without input': JSON.stringify({ values: [], attempt }),
        'an attempt with malformed input': JSON.stringify({ values: [], attempt: { ...attempt, input: 'x' } }),
        'an attempt without a key': JSON.stringify({ values: [], attempt: { input: form.input, begunAt: Date.now() } }),
        'an attempt without a date': JSON.stringify({
          values: [],
          attempt: { ...attempt, begunAt: undefined, input: form.input },
        }),
      };
      for (const [what, text] of Object.entries(strange))
        it(`are ignored: ${what}`, async () => {
          sessionStorage.setItem(place, text);
          const { page, calls } = await form.open({}, {}, draftKey);
          await page.settled();
          expect([page.shown, typed(page)]).to.deep.equal(['fields', nothing]);
          page.fill(form.filled);
          await page.submit();
          expect(calls.map(({ input }) => input)).to.deep.equal([form.input]);
          expect('polluted' in {}).to.equal(false);
        });
    });

    for (const method of ['getItem', 'setItem', 'removeItem'] as const)
      it(`are skipped if the storage throws: ${method}`, async () => {
        const own = Storage.prototype[method];
        const refuse = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
        Object.assign(Storage.prototype, { [method]: refuse });
        try {
          const { page, calls } = await send(form, {}, undefined, draftKey);
          calls[0]?.resolve(form.reply);
          await page.settled();
          expect(page.shown).to.equal('done');
        } finally {
          Object.assign(Storage.prototype, { [method]: own });
        }
      });

    it('appear in no event', async () => {
      const key = await leaveInMidCall();
      const { page, calls } = await reload();
      await page.until('the outcome is unknown', () => page.shown === 'doubt');
      const events = recordEvents(page.element);
      await page.press('Try again');
      calls[0]?.reject(new AdapterError('validation-failed', { status: 422 }));
      await page.settled();
      await page.submit();
      expect(events).to.have.lengthOf(2);
      expect(JSON.stringify(events)).to.not.match(form.personal);
      expect(JSON.stringify(events)).to.not.contain(key);
    });
  });
}
