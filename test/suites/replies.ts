import { expect } from '@open-wc/testing';
import { type BillingAccounts, type ExtraField, AdapterError, type Matches, type MatchQuery } from '../../src/index.ts';
import { type Answer, holdMethod } from '../support/held-method.ts';
import { holdTimers } from '../support/held-timers.ts';
import { lookalikes, noMatches } from '../support/lookalikes.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import { type FormUnderTest, itWith, send } from './form-under-test.ts';

/** Replies that come late, twice, in another order, or from an adapter that was replaced. */
export function describeReplies(form: FormUnderTest) {
  /** A form whose call was given up, as it left the page and came back. */
  async function openAfterReturn() {
    const opened = await send(form);
    const events = recordEvents(opened.page.element);
    const parent = opened.page.element.parentElement;
    opened.page.element.remove();
    await opened.page.settled();
    parent?.append(opened.page.element);
    await opened.page.settled();
    return { ...opened, events };
  }

  describe(`${form.name}: late, lost and out-of-order replies`, () => {
    keepQuiet();

    for (const answer of ['resolve', 'reject'] as const) {
      const give = (call: Answer<object> | undefined) =>
        answer === 'resolve' ? call?.resolve(form.reply) : call?.reject(new AdapterError('forbidden', { status: 403 }));

      describe(`that ${answer}`, () => {
        it('after the form came back tell it nothing', async () => {
          const { page, calls, events } = await openAfterReturn();
          give(calls[0]);
          await page.settled();
          expect([page.shown, events]).to.deep.equal(['doubt', []]);
        });

        it('after it was started over find it being filled in', async () => {
          const { page, calls, events } = await openAfterReturn();
          await page.press('Start over');
          give(calls[0]);
          await page.settled();
          expect([page.shown, events]).to.deep.equal(['fields', []]);
          expect(page.read(Object.keys(form.filled))).to.deep.equal(form.filled);
        });

        it('after it was reset find it empty', async () => {
          const { page, calls, events } = await openAfterReturn();
          page.element.reset();
          await page.settled();
          give(calls[0]);
          await page.settled();
          expect([page.shown, events]).to.deep.equal(['fields', []]);
          expect(Object.values(page.read(Object.keys(form.filled))).join('')).to.equal('');
        });

        it('while the retry is under way do not stand for it', async () => {
          const { page, calls, events } = await openAfterReturn();
          await page.press('Try again');
          give(calls[0]);
          await page.settled();
          expect([page.status, events]).to.deep.equal([form.words.sending, []]);
          calls[1]?.resolve(form.reply);
          await page.settled();
          expect([page.shown, typesOf(events)]).to.deep.equal(['done', [form.fact.type]]);
        });

        it('after the next form was begun do not end it', async () => {
          const { page, calls, events } = await openAfterReturn();
          await page.press('Start over');
          await page.submit();
          give(calls[0]);
          await page.settled();
          expect(page.status).to.equal(form.words.sending);
          calls[1]?.resolve(form.reply);
          await page.settled();
          expect(typesOf(events)).to.deep.equal([form.intent, form.fact.type]);
          expect(calls[1]?.options.idempotencyKey).to.not.equal(calls[0]?.options.idempotencyKey);
        });
      });
    }

    it('find the form as it was sent, whatever the page did meanwhile', async () => {
      const { page, calls } = await send(form);
      page.element.reset();
      page.element.value = form.otherValue;
      await page.settled();
      expect(page.status).to.equal(form.words.sending);
      expect(page.read(Object.keys(form.filled))).to.deep.equal(form.filled);
      calls[0]?.reject(new AdapterError('forbidden', { status: 403 }));
      await page.settled();
      expect(page.read(Object.keys(form.filled))).to.deep.equal(form.filled);
    });

    it('count when they come from an adapter that was replaced meanwhile', async () => {
      const { page, calls } = await send(form);
      const events = recordEvents(page.element);
      const next = form.createAdapter();
      page.element.adapter = next.adapter;
      await page.settled();
      expect([page.status, calls[0]?.options.signal.aborted, next.calls.length]).to.deep.equal([
        form.words.sending,
        false,
        0,
      ]);
      calls[0]?.resolve(form.reply);
      await page.settled();
      expect([page.shown, typesOf(events)]).to.deep.equal(['done', [form.fact.type]]);
    });

    it('that tell nothing are asked for again of the adapter that is there then, under the same key', async () => {
      const { page, calls } = await send(form);
      const next = form.createAdapter();
      page.element.adapter = next.adapter;
      calls[0]?.reject(new AdapterError('network', { outcome: 'unknown' }));
      await page.settled();
      await page.press('Try again');
      expect(next.calls.map(({ input }) => input)).to.deep.equal([form.input]);
      expect(next.calls[0]?.options.idempotencyKey).to.equal(calls[0]?.options.idempotencyKey);
    });

    it('are still waited for after an adapter that cannot do it came and went', async () => {
      const { page, calls, adapter } = await send(form);
      calls[0]?.reject(new AdapterError('network', { outcome: 'unknown' }));
      await page.settled();
      page.element.adapter = { ...adapter, [form.operation]: undefined };
      await page.settled();
      expect([page.shown, page.text('.notice')]).to.deep.equal(['nothing', form.words.notOffered]);
      page.element.submit();
      page.element.adapter = adapter;
      await page.settled();
      expect([page.shown, page.isLocked]).to.deep.equal(['doubt', true]);
      await page.press('Try again');
      expect(calls[1]?.options.idempotencyKey).to.equal(calls[0]?.options.idempotencyKey);
    });

    describe('to what is asked on the way', () => {
      itWith(form, 'matches')('matches that take longer than five seconds are no longer waited for', async () => {
        const { method: findMatches, calls: queries } = holdMethod<MatchQuery, Matches>();
        const { page, calls } = await form.open({ findMatches });
        page.fill(form.filled);
        using timers = holdTimers();
        await page.submit();
        expect([queries.length, calls.length]).to.deep.equal([1, 0]);
        timers.elapse(4999);
        await page.settled();
        expect(calls).to.have.lengthOf(0);
        timers.elapse(5000);
        await page.settled();
        expect([queries[0]?.options.signal.aborted, calls.length]).to.deep.equal([true, 1]);
        queries[0]?.resolve(lookalikes);
        await page.settled();
        expect([page.shown, page.status]).to.deep.equal(['fields', form.words.sending]);
      });

      itWith(form, 'matches')('matches that arrive in time leave no timer behind', async () => {
        const { method: findMatches, calls: queries } = holdMethod<MatchQuery, Matches>();
        const { page } = await form.open({ findMatches });
        page.fill(form.filled);
        using timers = holdTimers();
        await page.submit();
        expect(timers.count).to.equal(1);
        queries[0]?.resolve(lookalikes);
        await page.settled();
        expect([page.shown, timers.count]).to.deep.equal(['matches', 0]);
      });

      itWith(form, 'matches')('matches of an earlier query are not taken for those of the next one', async () => {
        const { method: findMatches, calls: queries } = holdMethod<MatchQuery, Matches>();
        const { page, calls } = await form.open({ findMatches });
        page.fill(form.filled);
        await page.submit();
        const parent = page.element.parentElement;
        page.element.remove();
        await page.settled();
        parent?.append(page.element);
        await page.settled();
        await page.submit();
        expect(queries).to.have.lengthOf(2);
        queries[0]?.resolve(lookalikes);
        await page.settled();
        expect([page.shown, calls.length]).to.deep.equal(['fields', 0]);
        queries[1]?.resolve(noMatches);
        await page.settled();
        expect(calls).to.have.lengthOf(1);
      });

      itWith(form, 'billing')('billing accounts of an adapter that was replaced are passed over', async () => {
        const [first, second] = [holdMethod<object, BillingAccounts>(), holdMethod<object, BillingAccounts>()];
        const { page } = await form.open({ listBillingAccounts: first.method });
        page.element.adapter = form.createAdapter({ listBillingAccounts: second.method }).adapter;
        await page.settled();
        const list = (email: string) => ({
          items: [{ id: email, name: 'Account', email, phone: '+442079460018', isDefault: true }],
        });
        second.calls[0]?.resolve(list('second@reseller.example'));
        first.calls[0]?.resolve(list('first@reseller.example'));
        await page.settled();
        const picker = page.root.querySelector<HTMLSelectElement>('[name="/billingContact/email"]');
        expect(picker?.value).to.equal('second@reseller.example');
        expect(picker?.textContent).to.not.contain('first@reseller.example');
      });

      it('extra fields of an adapter that was replaced are passed over', async () => {
        const given = [1, 2].map(() => Promise.withResolvers<readonly ExtraField[]>());
        const { page } = await form.open({ extraFields: () => given[0]?.promise ?? [] });
        page.element.adapter = form.createAdapter({ extraFields: () => given[1]?.promise ?? [] }).adapter;
        await page.settled();
        given[1]?.resolve([{ name: 'second', type: 'text', label: 'Second' }]);
        given[0]?.resolve([{ name: 'first', type: 'text', label: 'First' }]);
        await page.settled();
        const names = Array.from(page.root.querySelectorAll<HTMLInputElement>('[name^="/extra/"]'), ({ name }) => name);
        expect(names).to.deep.equal(['/extra/second']);
      });
    });
  });
}
