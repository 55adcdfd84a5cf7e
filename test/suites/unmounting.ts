import { expect } from '@open-wc/testing';
import {
  AdapterError,
  type BillingAccounts,
  type ExtraField,
  type InviteId,
  type Matches,
  type MatchQuery,
  type ResendReply,
} from '../../src/index.ts';
import type { AnyForm } from '../support/form-page.ts';
import { resent } from '../support/fake-adapter.ts';
import { holdMethod } from '../support/held-method.ts';
import { lookalikes, noMatches } from '../support/lookalikes.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import { type FormUnderTest, itWith, type OpenForm, send } from './form-under-test.ts';

const extraField: ExtraField = { name: 'poNumber', type: 'text', label: 'Purchase Order' };

/** A form that leaves the page at any await cleans up, and works when it returns. */
export function describeUnmounting(form: FormUnderTest) {
  /** Removes the form from the page, lets calls end, and reinserts it. */
  async function leave({ page }: OpenForm) {
    const parent = page.element.parentElement;
    const events = recordEvents(page.element);
    page.element.remove();
    await page.settled();
    const comeBack = async () => {
      await page.settled();
      await page.settled();
      parent?.append(page.element);
      await page.settled();
    };
    return { events, comeBack };
  }

  /** Checks that the form can still be filled in and sent. */
  async function expectWorks({ page, calls }: OpenForm) {
    page.fill(form.filled);
    await page.submit();
    const call = calls.at(-1);
    expect(call?.input).to.deep.include(form.input);
    call?.resolve(form.reply);
    await page.settled();
    expect(page.shown).to.equal('done');
  }

  describe(`${form.name}: leaving the page`, () => {
    keepQuiet();

    itWith(form, 'billing')('while the billing accounts are loaded', async () => {
      const { method: listBillingAccounts, calls: lists } = holdMethod<object, BillingAccounts>();
      const opened = await form.open({ listBillingAccounts });
      const { events, comeBack } = await leave(opened);
      expect(lists.map(({ options }) => options.signal.aborted)).to.deep.equal([true]);
      lists[0]?.resolve({ items: [] });
      await comeBack();
      expect([lists.length, lists[1]?.options.signal.aborted]).to.deep.equal([2, false]);
      lists[1]?.resolve(await (form.createAdapter().adapter.listBillingAccounts as () => Promise<BillingAccounts>)());
      await opened.page.settled();
      expect(events).to.deep.equal([]);
      await expectWorks(opened);
    });

    it('while the extra fields load and a submit waits for them', async () => {
      const loads: PromiseWithResolvers<readonly ExtraField[]>[] = [];
      const extraFields = () => {
        const load = Promise.withResolvers<readonly ExtraField[]>();
        loads.push(load);
        return load.promise;
      };
      const opened = await send(form, { extraFields });
      const { events, comeBack } = await leave(opened);
      loads[0]?.resolve([{ ...extraField, required: true }]);
      await comeBack();
      expect([loads.length, opened.calls.length, events]).to.deep.equal([2, 0, []]);
      loads[1]?.resolve([extraField]);
      await opened.page.settled();
      expect(opened.page.control('Purchase Order').required).to.equal(false);
      await expectWorks(opened);
    });

    itWith(form, 'matches')('while look-alikes are looked for', async () => {
      const { method: findMatches, calls: queries } = holdMethod<MatchQuery, Matches>();
      const opened = await send(form, { findMatches });
      const { events, comeBack } = await leave(opened);
      expect(queries[0]?.options.signal.aborted).to.equal(true);
      queries[0]?.resolve(lookalikes);
      await comeBack();
      expect([opened.page.shown, opened.page.isLocked, opened.calls.length]).to.deep.equal(['fields', false, 0]);
      expect(events).to.deep.equal([]);
      await opened.page.submit();
      queries[1]?.resolve(noMatches);
      await opened.page.settled();
      expect([typesOf(events), opened.calls.length]).to.deep.equal([[form.intent], 1]);
    });

    it('while a request is pending', async () => {
      const opened = await send(form);
      const { page, calls } = opened;
      const { events, comeBack } = await leave(opened);
      expect(calls[0]?.options.signal.aborted).to.equal(true);
      calls[0]?.resolve(form.reply);
      await comeBack();
      expect([page.shown, page.isLocked, events]).to.deep.equal(['doubt', true, []]);
      await page.press('Try again');
      expect(calls[1]?.options.idempotencyKey).to.equal(calls[0]?.options.idempotencyKey);
      expect([calls[1]?.input, calls[1]?.options.signal.aborted]).to.deep.equal([form.input, false]);
      calls[1]?.resolve(form.reply);
      await page.settled();
      expect([page.shown, typesOf(events)]).to.deep.equal(['done', [form.successEvent.type]]);
    });

    itWith(form, 'matches')('while an invite is sent again', async () => {
      const { method: resendInvite, calls: resends } = holdMethod<InviteId, ResendReply>();
      const opened = await send(form, { findMatches: () => Promise.resolve(lookalikes), resendInvite });
      const { page } = opened;
      await page.press('Resend Invite');
      const { events, comeBack } = await leave(opened);
      expect(resends[0]?.options.signal.aborted).to.equal(true);
      resends[0]?.resolve(resent);
      await comeBack();
      expect([page.shown, events]).to.deep.equal(['matches', []]);
      expect(page.text('[part=matches] [role=alert]')).to.contain('We could not tell');
      await page.press('Try again');
      expect(resends[1]?.options.idempotencyKey).to.equal(resends[0]?.options.idempotencyKey);
      resends[1]?.resolve(resent);
      await page.settled();
      expect([page.shown, typesOf(events)]).to.deep.equal(['done', ['invite-resent']]);
    });
    it('during the intent event: sends nothing', async () => {
      const opened = await form.open();
      const { page, calls } = opened;
      const parent = page.element.parentElement;
      const events = recordEvents(page.element);
      page.element.addEventListener(form.intent, () => page.element.remove(), { once: true });
      page.fill(form.filled);
      await page.submit();
      expect([calls.length, typesOf(events)]).to.deep.equal([0, [form.intent]]);
      parent?.append(page.element);
      await page.settled();
      expect([page.shown, page.isLocked]).to.deep.equal(['fields', false]);
      await expectWorks(opened);
    });

    it('right after a submit: sends nothing', async () => {
      const opened = await form.open();
      const { page, calls } = opened;
      page.fill(form.filled);
      page.element.submit();
      const { events, comeBack } = await leave(opened);
      await comeBack();
      expect([calls.length, events]).to.deep.equal([0, []]);
      await expectWorks(opened);
    });

    it('before the first render', async () => {
      const { adapter, calls } = form.createAdapter({
        findMatches: () => Promise.reject(new Error('nobody asked')),
        extraFields: () => Promise.reject(new Error('nobody asked')),
      });
      const element = document.createElement(form.name) as AnyForm;
      Object.assign(element, { adapter, value: form.value });
      document.body.append(element);
      element.submit();
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      expect(calls).to.have.lengthOf(0);
    });

    for (const shown of ['matches', 'errors', 'done'] as const)
      (shown === 'matches' ? itWith(form, 'matches') : it)(`comes back with what it showed: ${shown}`, async () => {
        const opened = await send(form, {
          findMatches: () => Promise.resolve(shown === 'matches' ? lookalikes : noMatches),
        });
        if (shown === 'errors') opened.calls[0]?.reject(new AdapterError('forbidden', { status: 403 }));
        if (shown === 'done') opened.calls[0]?.resolve(form.reply);
        await opened.page.settled();
        const { events, comeBack } = await leave(opened);
        await comeBack();
        expect([opened.page.shown, events]).to.deep.equal([shown, []]);
      });
  });

  describe(`${form.name}: moving within the page`, () => {
    keepQuiet();

    /** Moves the form within the page, as sorting a list or opening a dialog does. */
    async function move({ page }: OpenForm) {
      page.element.parentElement?.append(page.element);
      await page.settled();
    }

    it('keeps a pending call', async () => {
      const opened = await send(form);
      const { page, calls } = opened;
      await move(opened);
      expect([page.status, calls[0]?.options.signal.aborted]).to.deep.equal([form.words.sending, false]);
      calls[0]?.resolve(form.reply);
      await page.settled();
      expect(page.shown).to.equal('done');
    });

    itWith(form, 'billing')('keeps the list of billing accounts that is on its way', async () => {
      const { method: listBillingAccounts, calls: lists } = holdMethod<object, BillingAccounts>();
      const opened = await form.open({ listBillingAccounts });
      await move(opened);
      expect(lists.map(({ options }) => options.signal.aborted)).to.deep.equal([false]);
    });

    it('keeps waiting for the extra fields before sending, including those of a new adapter', async () => {
      const loads: PromiseWithResolvers<readonly ExtraField[]>[] = [];
      const extraFields = () => {
        const load = Promise.withResolvers<readonly ExtraField[]>();
        loads.push(load);
        return load.promise;
      };
      const opened = await send(form, { extraFields });
      await move(opened);
      expect([loads.length, opened.calls.length]).to.deep.equal([1, 0]);
      opened.page.element.adapter = { ...opened.adapter };
      await opened.page.settled();
      expect([loads.length, opened.calls.length]).to.deep.equal([2, 0]);
      for (const load of loads) load.resolve([{ ...extraField, default: '4711' }]);
      await opened.page.settled();
      await opened.page.settled();
      expect(opened.calls.map(({ input }) => input)).to.deep.equal([{ ...form.input, extra: { poNumber: '4711' } }]);
    });
  });
}
