import { expect, fixture } from '@open-wc/testing';
import {
  AdapterError,
  type BillingAccounts,
  type Matches,
  type MatchQuery,
  type ResellerAdapter,
  type Session,
  whenSettled,
} from '../../src/index.ts';
import { accounts } from '../support/fake-adapter.ts';
import type { AnyForm } from '../support/form-page.ts';
import { holdMethod } from '../support/held-method.ts';
import { lookalikes, noMatches } from '../support/lookalikes.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import { type FormUnderTest, itWith, type OpenForm, send } from './form-under-test.ts';

/** One intent fires one event and makes one call, however often the form is submitted. */
export function describeSubmitting(form: FormUnderTest) {
  /** Opens a filled-in form and records its events. */
  async function openFilled(...given: Parameters<FormUnderTest['open']>) {
    const opened = await form.open(...given);
    opened.page.fill(form.filled);
    return { ...opened, events: recordEvents(opened.page.element) };
  }

  /** Ways in which people and pages submit twice. */
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
      setTimeout(() => void page.element.submit());
    },
  };

  describe(`${form.name}: submitting`, () => {
    keepQuiet();

    for (const [what, act] of Object.entries(twice))
      it(`${what} fires one intent event and makes one call`, async () => {
        const { page, calls, events } = await openFilled();
        act(page);
        await page.settled();
        await page.settled();
        expect(calls.map(({ input }) => input)).to.deep.equal([form.input]);
        const detail = { idempotencyKey: calls[0]?.options.idempotencyKey };
        expect(events).to.deep.equal([{ type: form.intent, detail }]);
        calls[0]?.resolve(form.reply);
        await page.settled();
        expect([page.shown, typesOf(events)]).to.deep.equal(['done', [form.intent, form.successEvent.type]]);
      });

    it('fires a cancelable intent event with the request', async () => {
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

    it('ignores a submit or reset by the page during the intent event', async () => {
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

    itWith(form, 'whole value')('works in the task in which the page adds the form', async () => {
      const { adapter, calls } = form.createAdapter();
      const element = Object.assign(document.createElement(form.name) as AnyForm, { adapter, value: form.value });
      const place = await fixture<HTMLElement>('<div></div>');
      place.append(element);
      const outcome = element.submit();
      await whenSettled(element, { calls: false });
      expect(calls.map(({ input }) => input)).to.deep.equal([form.input]);
      calls[0]?.resolve(form.reply);
      expect((await outcome).name).to.equal('done');
    });

    describe('as the page adds the form, while its data is loading', () => {
      /** A value in which only the member is missing that the form fills in by itself. */
      const { billingContact: _, ...withoutContact } = form.value as { readonly billingContact?: object };

      /** Adds a form to the page and submits it in the same task. */
      async function submitAtOnce(overrides: ResellerAdapter, value: object) {
        const { adapter, calls } = form.createAdapter(overrides);
        const element = Object.assign(document.createElement(form.name) as AnyForm, { adapter, value });
        const place = await fixture<HTMLElement>('<div></div>');
        place.append(element);
        const outcome = element.submit();
        await whenSettled(element, { calls: false });
        return { element, calls, outcome };
      }

      itWith(form, 'billing')('waits for the billing account that it fills in', async () => {
        const { method: listBillingAccounts, calls: loads } = holdMethod<object, BillingAccounts>();
        const { element, calls, outcome } = await submitAtOnce({ listBillingAccounts }, withoutContact);
        expect([loads.length, calls.length]).to.deep.equal([1, 0]);
        loads[0]?.resolve({ items: accounts.slice(0, 1) });
        await whenSettled(element, { calls: false });
        expect(calls.map(({ input }) => input)).to.deep.equal([form.input]);
        calls[0]?.resolve(form.reply);
        expect((await outcome).name).to.equal('done');
      });

      itWith(form, 'billing')('names the missing members if the billing accounts cannot be loaded', async () => {
        const listBillingAccounts = () => Promise.reject(new AdapterError('unavailable'));
        const { outcome } = await submitAtOnce({ listBillingAccounts }, withoutContact);
        expect(await outcome).to.deep.equal({
          name: 'invalid',
          errors: [
            { pointer: '/billingContact/email', code: 'required' },
            { pointer: '/billingContact/phone', code: 'required' },
          ],
        });
      });

      itWith(form, 'billing')('does not wait for billing accounts if the page names one', async () => {
        const { calls } = await submitAtOnce({ listBillingAccounts: () => new Promise(() => {}) }, form.value);
        expect(calls.map(({ input }) => input)).to.deep.equal([form.input]);
      });

      const national = {
        ...form.value,
        billingContact: { email: 'accounts@reseller.example', phone: '020 7946 0018' },
      };

      itWith(form, 'billing')('waits for the country of the session to read a phone number', async () => {
        const { promise, resolve } = Promise.withResolvers<Session>();
        const adapter = { listBillingAccounts: undefined, getSession: () => promise };
        const { element, calls } = await submitAtOnce(adapter, national);
        expect(calls).to.have.lengthOf(0);
        resolve({ reseller: { country: 'GB' } } as Session);
        await whenSettled(element, { calls: false });
        expect(calls.map(({ input }) => input)).to.deep.equal([form.input]);
      });

      itWith(form, 'billing')('names the phone number if the session cannot be loaded', async () => {
        const getSession = () => Promise.reject(new AdapterError('unavailable'));
        const { outcome } = await submitAtOnce({ listBillingAccounts: undefined, getSession }, national);
        expect(await outcome).to.deep.equal({
          name: 'invalid',
          errors: [{ pointer: '/billingContact/phone', code: 'invalid-format' }],
        });
      });

      itWith(form, 'whole value')('is ignored if the extra fields cannot be loaded', async () => {
        const extraFields = () => Promise.reject(new AdapterError('unavailable'));
        const { outcome } = await submitAtOnce({ extraFields }, form.value);
        expect(await outcome).to.deep.equal({ name: 'ignored' });
      });

      itWith(form, 'whole value')('is ignored if it leaves the page before all is loaded', async () => {
        const extraFields = () => new Promise<never>(() => {});
        const { element, outcome } = await submitAtOnce({ extraFields }, form.value);
        element.remove();
        expect(await outcome).to.deep.equal({ name: 'ignored' });
      });
    });

    describe('`submit()` resolves with', () => {
      /** Opens a filled-in form, submits it by its method, and answers its call. */
      async function submit(answer: (call: OpenForm['calls'][number] | undefined) => void) {
        const { page, calls } = await openFilled();
        const outcome = page.element.submit();
        await page.settled();
        answer(calls[0]);
        return outcome;
      }

      it('the created record, without secrets', async () => {
        const outcome = await submit((call) => call?.resolve(form.reply));
        expect(outcome.name).to.equal('done');
        expect(JSON.stringify(outcome))
          .to.include('"created":{')
          .and.not.match(/credentials|signInUrl/);
      });

      it('the errors of fields', async () => {
        const { page } = await form.open();
        const outcome = await page.element.submit();
        expect(outcome.name).to.equal('invalid');
        expect(outcome.name === 'invalid' && outcome.errors.map(({ code }) => code)).to.include('required');
      });

      it('the error of a rejection', async () => {
        const error = new AdapterError('forbidden');
        expect(await submit((call) => call?.reject(error))).to.deep.equal({ name: 'rejected', error });
      });

      it('the error after which the outcome is unknown', async () => {
        const error = new AdapterError('timeout', { outcome: 'unknown' });
        expect(await submit((call) => call?.reject(error))).to.deep.equal({ name: 'unknown', error });
      });

      itWith(form, 'matches')('the question about similar customers', async () => {
        const { page } = await openFilled({ findMatches: () => Promise.resolve(lookalikes) });
        expect(await page.element.submit()).to.deep.equal({ name: 'matches' });
      });

      it('`canceled` if the page cancels the event', async () => {
        const { page } = await openFilled();
        page.element.addEventListener(form.intent, (event) => event.preventDefault());
        expect(await page.element.submit()).to.deep.equal({ name: 'canceled' });
      });

      it('`ignored` while it is disabled, or waits for a call', async () => {
        const { page } = await openFilled();
        page.element.disabled = true;
        expect(await page.element.submit()).to.deep.equal({ name: 'ignored' });
        page.element.disabled = false;
        void page.element.submit();
        expect(await page.element.submit()).to.deep.equal({ name: 'ignored' });
      });
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

    it('is ignored while the outcome is unknown, and during the retry', async () => {
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

    it('fires no event while there are errors, and fires it once they are corrected', async () => {
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

    describe('by a page that takes over', () => {
      it('makes no call, keeps the input, and fires again the next time', async () => {
        const { page, calls, events } = await openFilled();
        page.element.addEventListener(form.intent, (event) => event.preventDefault());
        await page.submit();
        expect([calls.length, page.shown, page.isLocked, page.status]).to.deep.equal([0, 'fields', false, '']);
        expect(page.read(Object.keys(form.filled))).to.deep.equal(form.filled);
        await page.submit();
        expect(typesOf(events)).to.deep.equal([form.intent, form.intent]);
        expect(events[0]?.detail).to.not.deep.equal(events[1]?.detail);
      });

      it('does not fire again when the page submits as well', async () => {
        const { page, calls, events } = await openFilled();
        page.element.addEventListener(form.intent, (event) => {
          event.preventDefault();
          // Without the guard, this would recurse endlessly.
          if (events.length < 3) page.element.submit();
        });
        await page.submit();
        await page.settled();
        expect([calls.length, typesOf(events)]).to.deep.equal([0, [form.intent]]);
      });
    });

    describe('by a page that reacts to events', () => {
      it('is possible after an error, once the user has signed in', async () => {
        const { page, calls } = await openFilled();
        page.element.addEventListener('adapter-error', () => void setTimeout(() => void page.element.submit()), {
          once: true,
        });
        await page.submit();
        calls[0]?.reject(new AdapterError('unauthenticated', { status: 401 }));
        await page.until('is sent again', () => calls.length === 2);
        expect(calls[1]?.input).to.deep.equal(form.input);
      });

      it('allows a reset in the success event', async () => {
        const { page, calls } = await openFilled();
        page.element.addEventListener(form.successEvent.type, () => page.element.reset());
        await page.submit();
        calls[0]?.resolve(form.reply);
        await page.settled();
        expect(page.shown).to.equal('fields');
        expect(Object.values(page.read(Object.keys(form.filled))).join('')).to.equal('');
        page.fill(form.filled);
        await page.submit();
        expect(calls).to.have.lengthOf(2);
      });

      it('allows removing the form in the success event', async () => {
        const { page, calls, events } = await openFilled();
        page.element.addEventListener(form.successEvent.type, () => page.element.remove());
        await page.submit();
        calls[0]?.resolve(form.reply);
        await page.settled();
        expect(typesOf(events)).to.deep.equal([form.intent, form.successEvent.type]);
      });
    });

    describe('while disabled', () => {
      it('fires no event and makes no call', async () => {
        const { page, calls, events } = await openFilled();
        page.element.disabled = true;
        await page.settled();
        page.element.submit();
        page.root.querySelector('form')?.requestSubmit();
        await page.settled();
        expect([calls.length, events]).to.deep.equal([0, []]);
      });

      it('completes a pending call, but does not retry', async () => {
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
