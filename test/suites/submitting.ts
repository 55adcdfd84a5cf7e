import { expect } from '@open-wc/testing';
import { AdapterError, type Matches, type MatchQuery } from '../../src/index.ts';
import { holdMethod } from '../support/held-method.ts';
import { noMatches } from '../support/lookalikes.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import { type FormUnderTest, itWith, type OpenForm, send } from './form-under-test.ts';

/** One intent is one event and one call, however often it is submitted. */
export function describeSubmitting(form: FormUnderTest) {
  /** A form that is filled in, and all that it fires. */
  async function openFilled(...given: Parameters<FormUnderTest['open']>) {
    const opened = await form.open(...given);
    opened.page.fill(form.filled);
    return { ...opened, events: recordEvents(opened.page.element) };
  }

  /** Ways of submitting twice that people and pages have. */
  const twice: Readonly<Record<string, (page: OpenForm['page']) => void>> = {
    'a double click': (page) => {
      page.button(form.words.submit).click();
      page.button(form.words.submit).click();
    },
    'a double Enter': ({ root }) => {
      root.querySelector('form')?.requestSubmit();
      root.querySelector('form')?.requestSubmit();
    },
    'two calls of `submit()`': ({ element }) => {
      element.submit();
      element.submit();
    },
    'a click and a call of `submit()` a task later': (page) => {
      page.button(form.words.submit).click();
      setTimeout(() => page.element.submit());
    },
  };

  describe(`${form.name}: submitting`, () => {
    keepQuiet();

    for (const [what, act] of Object.entries(twice))
      it(`${what} is one intent and one call`, async () => {
        const { page, calls, events } = await openFilled();
        act(page);
        await page.settled();
        await page.settled();
        expect(calls.map(({ input }) => input)).to.deep.equal([form.input]);
        const detail = { idempotencyKey: calls[0]?.options.idempotencyKey };
        expect(events).to.deep.equal([{ type: form.intent, detail }]);
        calls[0]?.resolve(form.reply);
        await page.settled();
        expect([page.shown, typesOf(events)]).to.deep.equal(['done', [form.intent, form.fact.type]]);
      });

    it('the intent carries what is sent, and can be canceled', async () => {
      const { page, calls } = await openFilled();
      const told: object[] = [];
      page.element.addEventListener(form.intent, (event) => {
        const { input, cancelable, bubbles, composed } = event as Event & { input: object };
        told.push({ input, cancelable, bubbles, composed });
      });
      await page.submit();
      const input = form.announced ?? form.input;
      expect(told).to.deep.equal([{ input, cancelable: true, bubbles: true, composed: true }]);
      expect(calls[0]?.options.idempotencyKey).to.match(
        /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
    });

    it('a page that submits or resets while it is asked changes nothing', async () => {
      const { page, calls, events } = await openFilled();
      page.element.addEventListener(form.intent, () => {
        page.element.submit();
        page.element.reset();
      });
      await page.submit();
      await page.settled();
      expect([calls.length, typesOf(events)]).to.deep.equal([1, [form.intent]]);
      expect(calls[0]?.input).to.deep.equal(form.input);
      expect(page.read(Object.keys(form.filled))).to.deep.equal(form.filled);
    });

    it('is ignored while sending', async () => {
      const { page, calls, events } = await openFilled();
      await page.submit();
      page.button(form.words.sending).click();
      page.element.submit();
      await page.settled();
      expect([calls.length, typesOf(events)]).to.deep.equal([1, [form.intent]]);
      expect(page.isLocked).to.equal(true);
      expect(page.button(form.words.sending).getAttribute('aria-disabled')).to.equal('true');
    });

    itWith(form, 'matches')('is ignored while look-alikes are looked for', async () => {
      const { method: findMatches, calls: queries } = holdMethod<MatchQuery, Matches>();
      const { page, calls, events } = await openFilled({ findMatches });
      await page.submit();
      page.element.submit();
      await page.settled();
      expect([queries.length, calls.length, events.length]).to.deep.equal([1, 0, 0]);
      queries[0]?.resolve(noMatches);
      await page.settled();
      expect([calls.length, typesOf(events)]).to.deep.equal([1, [form.intent]]);
    });

    it('is ignored while the outcome is unknown, and while that is tried again', async () => {
      const { page, calls } = await send(form);
      const events = recordEvents(page.element);
      calls[0]?.reject(new AdapterError('timeout', { outcome: 'unknown' }));
      await page.settled();
      page.element.submit();
      await page.submit();
      expect(calls).to.have.lengthOf(1);
      for (let click = 0; click < 3; click++) page.button('Try again').click();
      page.element.submit();
      page.button('Start over').click();
      await page.settled();
      expect(calls).to.have.lengthOf(2);
      expect([page.shown, typesOf(events)]).to.deep.equal(['doubt', ['adapter-error']]);
    });

    it('asks nobody while something is wrong, and asks once it is mended', async () => {
      const { page, calls, events } = await openFilled();
      const [label = ''] = Object.keys(form.filled);
      page.type(label, '');
      await page.submit();
      await page.submit();
      expect([page.shown, events, calls.length]).to.deep.equal(['errors', [], 0]);
      page.fill(form.filled);
      await page.submit();
      expect([typesOf(events), calls.length]).to.deep.equal([[form.intent], 1]);
    });

    describe('to a page that takes over', () => {
      it('calls nothing, keeps the input, and asks anew the next time', async () => {
        const { page, calls, events } = await openFilled();
        page.element.addEventListener(form.intent, (event) => event.preventDefault());
        await page.submit();
        expect([calls.length, page.shown, page.isLocked, page.status]).to.deep.equal([0, 'fields', false, '']);
        expect(page.read(Object.keys(form.filled))).to.deep.equal(form.filled);
        await page.submit();
        expect(typesOf(events)).to.deep.equal([form.intent, form.intent]);
        expect(events[0]?.detail).to.not.deep.equal(events[1]?.detail);
      });

      it('is not asked a second time when it submits as well', async () => {
        const { page, calls, events } = await openFilled();
        page.element.addEventListener(form.intent, (event) => {
          event.preventDefault();
          // Where it were asked again, it would be asked for ever.
          if (events.length < 3) page.element.submit();
        });
        await page.submit();
        await page.settled();
        expect([calls.length, typesOf(events)]).to.deep.equal([0, [form.intent]]);
      });
    });

    describe('to a page that answers what it is told', () => {
      it('can be submitted again after an error, once the user has signed in', async () => {
        const { page, calls } = await openFilled();
        page.element.addEventListener('adapter-error', () => void setTimeout(() => page.element.submit()), {
          once: true,
        });
        await page.submit();
        calls[0]?.reject(new AdapterError('unauthenticated', { status: 401 }));
        await page.until('is sent again', () => calls.length === 2);
        expect(calls[1]?.input).to.deep.equal(form.input);
      });

      it('can be reset as soon as it is done', async () => {
        const { page, calls } = await openFilled();
        page.element.addEventListener(form.fact.type, () => page.element.reset());
        await page.submit();
        calls[0]?.resolve(form.reply);
        await page.settled();
        expect(page.shown).to.equal('fields');
        expect(Object.values(page.read(Object.keys(form.filled))).join('')).to.equal('');
        page.fill(form.filled);
        await page.submit();
        expect(calls).to.have.lengthOf(2);
      });

      it('can be removed as soon as it is done', async () => {
        const { page, calls, events } = await openFilled();
        page.element.addEventListener(form.fact.type, () => page.element.remove());
        await page.submit();
        calls[0]?.resolve(form.reply);
        await page.settled();
        expect(typesOf(events)).to.deep.equal([form.intent, form.fact.type]);
      });
    });

    describe('while disabled', () => {
      it('asks nobody and calls nothing', async () => {
        const { page, calls, events } = await openFilled();
        page.element.disabled = true;
        await page.settled();
        page.element.submit();
        page.root.querySelector('form')?.requestSubmit();
        await page.settled();
        expect([calls.length, events]).to.deep.equal([0, []]);
      });

      it('ends the call under way all the same, but tries nothing again', async () => {
        const { page, calls } = await send(form);
        page.element.disabled = true;
        calls[0]?.reject(new AdapterError('timeout', { outcome: 'unknown' }));
        await page.settled();
        expect(page.shown).to.equal('doubt');
        await page.press('Try again');
        expect(calls).to.have.lengthOf(1);
        page.element.disabled = false;
        await page.press('Try again');
        expect(calls).to.have.lengthOf(2);
      });
    });
  });
}
