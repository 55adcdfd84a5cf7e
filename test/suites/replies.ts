import { expect } from '@open-wc/testing';
import { type BillingAccounts, type ExtraField, AdapterError } from '../../src/index.ts';
import { holdMethod } from '../support/held-method.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import { type FormUnderTest, itWith, send } from './form-under-test.ts';

/** Replies that arrive late, twice, out of order, or from a replaced adapter. */
export function describeReplies(form: FormUnderTest) {
  /** Opens a form whose call was aborted when it left the page, and brings it back. */
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

    it('are ignored after a reset', async () => {
      const { page, calls, events } = await openAfterReturn();
      page.element.reset();
      await page.settled();
      calls[0]?.resolve(form.reply);
      await page.settled();
      expect([page.shown, events]).to.deep.equal(['fields', []]);
      expect(Object.values(page.read(Object.keys(form.filled))).join('')).to.equal('');
    });

    it('of the first attempt do not settle a pending retry', async () => {
      const { page, calls, events } = await openAfterReturn();
      await page.press('Try again');
      calls[0]?.resolve(form.reply);
      await page.settled();
      expect([page.status, events]).to.deep.equal([form.words.sending, []]);
      calls[1]?.resolve(form.reply);
      await page.settled();
      expect([page.shown, typesOf(events)]).to.deep.equal(['done', [form.successEvent.type]]);
    });

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

    it('count when they come from a replaced adapter', async () => {
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
      expect([page.shown, typesOf(events)]).to.deep.equal(['done', [form.successEvent.type]]);
    });

    it('are still awaited after an incapable adapter was set and replaced', async () => {
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

    describe('to other requests', () => {
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

      it('are ignored if they bring extra fields of a replaced adapter', async () => {
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
