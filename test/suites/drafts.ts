import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';
import { type FormUnderTest, type OpenForm, send } from './form-under-test.ts';

const hour = 60 * 60 * 1000;
const draftKey = 'maya';
const place = 'reseller-elements/draft/maya';

/** What is typed outlives a reload of the page, and so does an attempt of which nobody knows what became of it. */
export function describeDrafts(form: FormUnderTest) {
  const labels = Object.keys(form.filled);
  const typed = (page: OpenForm['page']) => page.read(labels);
  const nothing = Object.fromEntries(labels.map((label) => [label, '']));
  /** As after a reload: the earlier form was given no chance to say goodbye. */
  const reload = (value?: object) => form.open({}, value, draftKey);
  const stored = () => sessionStorage.getItem(place);
  const { now } = Date;
  const wait = (milliseconds: number) => {
    const from = Date.now();
    Date.now = () => from + milliseconds;
  };

  /** A form that was left while it was being sent. */
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

    it('keep what is typed over a reload', async () => {
      const { page } = await form.open({}, {}, draftKey);
      page.fill(form.filled);
      await page.settled();
      const next = await reload();
      expect(typed(next.page)).to.deep.equal(form.filled);
      expect([next.page.shown, next.page.isLocked]).to.deep.equal(['fields', false]);
      await next.page.submit();
      expect(next.calls.map(({ input }) => input)).to.deep.equal([form.input]);
    });

    it('keep what was typed last, and what was emptied', async () => {
      const { page } = await form.open({}, {}, draftKey);
      page.fill(form.filled);
      await page.settled();
      const [label = ''] = labels;
      page.type(label, '');
      await page.settled();
      expect(typed((await reload(form.value)).page)).to.deep.equal({ ...form.filled, [label]: '' });
    });

    it('win over what the page prefills', async () => {
      const { page } = await form.open({}, form.value, draftKey);
      const [label = ''] = labels;
      page.type(label, 'Typed by the user');
      await page.settled();
      expect(typed((await reload(form.value)).page)).to.deep.equal({ ...form.filled, [label]: 'Typed by the user' });
    });

    it('of other keys are left alone', async () => {
      const { page } = await form.open({}, {}, draftKey);
      page.fill(form.filled);
      await page.settled();
      const { page: stranger } = await form.open({}, {}, 'noah');
      expect(typed(stranger)).to.deep.equal(nothing);
      stranger.fill({ [labels[0] ?? '']: 'Stranger Ltd' });
      await stranger.settled();
      expect(typed((await reload()).page)).to.deep.equal(form.filled);
    });

    it('go on under another key when the page changes it', async () => {
      const { page } = await form.open({}, {}, 'noah');
      page.fill(form.filled);
      await page.settled();
      page.element.draftKey = draftKey;
      await page.settled();
      expect(typed((await reload()).page)).to.deep.equal(form.filled);
    });

    it('that are asked for later leave what was typed since', async () => {
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

    it('are written nowhere without a key', async () => {
      const { page, calls } = await send(form);
      calls[0]?.reject(new AdapterError('network', { outcome: 'unknown' }));
      await page.settled();
      expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
    });

    it('are not begun by what is filled in without the user', async () => {
      const { page } = await form.open({}, form.value, draftKey);
      await page.settled();
      expect(stored()).to.equal(null);
    });

    it('are gone once the form was sent', async () => {
      const { page, calls } = await send(form, {}, undefined, draftKey);
      calls[0]?.resolve(form.reply);
      await page.settled();
      expect(stored()).to.equal(null);
      expect(typed((await reload()).page)).to.deep.equal(nothing);
      await page.press(form.words.another);
      expect(stored()).to.equal(null);
    });

    it('are gone after a reset', async () => {
      const { page } = await form.open({}, {}, draftKey);
      page.fill(form.filled);
      await page.settled();
      expect(stored()).to.not.equal(null);
      page.element.reset();
      await page.settled();
      expect(stored()).to.equal(null);
    });

    it('stay with what a server refused', async () => {
      const { page, calls } = await send(form, {}, undefined, draftKey);
      calls[0]?.reject(new AdapterError('forbidden', { status: 403 }));
      await page.settled();
      const next = await reload();
      expect([typed(next.page), next.page.shown]).to.deep.equal([form.filled, 'fields']);
    });

    describe('of a form that was being sent', () => {
      it('come back as unknown, and are sent again as they were, under the same key', async () => {
        const key = await leaveInMidCall();
        const { page, calls } = await reload();
        await page.until('doubt', () => page.shown === 'doubt');
        expect([typed(page), page.isLocked]).to.deep.equal([form.filled, true]);
        await page.submit();
        expect(calls).to.have.lengthOf(0);
        const events = recordEvents(page.element);
        await page.press('Try again');
        expect(calls.map(({ input }) => input)).to.deep.equal([form.input]);
        expect(calls[0]?.options.idempotencyKey).to.equal(key);
        calls[0]?.resolve(form.reply);
        await page.settled();
        expect([page.shown, stored(), events]).to.deep.equal(['done', null, [form.fact]]);
      });

      it('come back as often as it takes', async () => {
        const key = await leaveInMidCall();
        await reload();
        const third = await reload(form.otherValue);
        await third.page.until('doubt', () => third.page.shown === 'doubt');
        await third.page.press('Try again');
        const fourth = await reload();
        await fourth.page.until('doubt', () => fourth.page.shown === 'doubt');
        await fourth.page.press('Try again');
        for (const { calls } of [third, fourth]) {
          expect(calls.map(({ input }) => input)).to.deep.equal([form.input]);
          expect(calls[0]?.options.idempotencyKey).to.equal(key);
        }
      });

      it('come back although all of it was prefilled', async () => {
        const { page, calls } = await form.open({}, form.value, draftKey);
        await page.submit();
        const next = await reload(form.value);
        await next.page.until('doubt', () => next.page.shown === 'doubt');
        await next.page.press('Try again');
        expect(next.calls[0]?.input).to.deep.equal(form.input);
        expect(next.calls[0]?.options.idempotencyKey).to.equal(calls[0]?.options.idempotencyKey);
      });

      it('show what was sent, also where something was typed since', async () => {
        await leaveInMidCall();
        const { page } = await form.open();
        page.type(labels[0] ?? '', 'Typed since');
        page.element.draftKey = draftKey;
        await page.until('doubt', () => page.shown === 'doubt');
        expect(typed(page)).to.deep.equal(form.filled);
      });

      it('can be started over, and are sent under another key then', async () => {
        const key = await leaveInMidCall();
        const { page, calls } = await reload();
        await page.until('doubt', () => page.shown === 'doubt');
        await page.press('Start over');
        expect([page.shown, page.isLocked, typed(page)]).to.deep.equal(['fields', false, form.filled]);
        expect((await reload()).page.shown).to.equal('fields');
        await page.submit();
        expect(calls).to.have.lengthOf(1);
        expect(calls[0]?.options.idempotencyKey).to.not.equal(key);
      });

      it('are forgotten by a reset', async () => {
        await leaveInMidCall();
        const { page } = await reload();
        await page.until('doubt', () => page.shown === 'doubt');
        page.element.reset();
        await page.settled();
        expect([page.shown, typed(page), stored()]).to.deep.equal(['fields', nothing, null]);
      });

      it('come back for less than a day: then they are only what was typed', async () => {
        await leaveInMidCall();
        wait(24 * hour - 60_000);
        const soon = await reload();
        await soon.page.until('doubt', () => soon.page.shown === 'doubt');
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

    describe('that are none', () => {
      const attempt = { idempotencyKey: 'd1f0c7a4-5b5e-4a3e-9a55-2f4a1c0b9e77', begunAt: Date.now() };
      const strange: Readonly<Record<string, string>> = {
        'no JSON': '{"values":[["/companyName"',
        'a number': '5',
        null: 'null',
        'no rows': '{"at":1,"values":{"length":3}}',
        'rows that are none': '{"values":[null,5,"ab",[],["a"],["/x",5],["/x","y","z"],[{},{}]]}',
        'members that the form does not know': '{"values":[["/__proto__/polluted","x"],["__proto__","x"],["",""]]}',
        'an attempt without input': JSON.stringify({ values: [], attempt }),
        'an attempt of which the input is none': JSON.stringify({ values: [], attempt: { ...attempt, input: 'x' } }),
        'an attempt without a key': JSON.stringify({ values: [], attempt: { input: form.input, begunAt: Date.now() } }),
        'an attempt without a date': JSON.stringify({
          values: [],
          attempt: { ...attempt, begunAt: undefined, input: form.input },
        }),
      };
      for (const [what, text] of Object.entries(strange))
        it(`are passed over: ${what}`, async () => {
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
      it(`are done without where the storage refuses: ${method}`, async () => {
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

    it('are in no event', async () => {
      const key = await leaveInMidCall();
      const { page, calls } = await reload();
      await page.until('doubt', () => page.shown === 'doubt');
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
