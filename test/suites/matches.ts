import { expect } from '@open-wc/testing';
import { AdapterError, type Matches, type MatchQuery } from '../../src/index.ts';
import { holdMethod } from '../support/held-method.ts';
import { expiredInvite, lookalikes, noMatches, pendingInvite } from '../support/lookalikes.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import { type FormUnderTest, send } from './form-under-test.ts';

/** What adapters answer that never read the contract. */
const odd: readonly unknown[] = [
  null,
  undefined,
  'none',
  {},
  { customers: 'none', invites: [] },
  { customers: [null, {}, 5], invites: [null, 5, {}] },
  { customers: null, invites: [{ ...pendingInvite, status: 'accepted' }] },
  { customers: [{ id: 'cus_1' }], invites: [{ id: 'inv_9', companyName: 'Lookalike Ltd', status: 'pending' }] },
];

/** What is found, but lacks what is said of it. */
const incomplete: readonly object[] = [
  { customers: [{ id: 'cus_1', companyName: 'Lookalike GmbH' }] },
  { invites: [{ ...pendingInvite, allowedActions: undefined, lastSentAt: 'yesterday' }] },
  { invites: [{ ...expiredInvite, allowedActions: 5 }] },
];

/** Before anything is created, what looks like it is shown; the user decides. */
export function describeMatches(form: FormUnderTest) {
  /** A form that found some. */
  async function openWithMatches() {
    const { method: findMatches, calls: queries } = holdMethod<MatchQuery, Matches>();
    const opened = await send(form, { findMatches });
    queries[0]?.resolve(lookalikes);
    await opened.page.settled();
    return { ...opened, queries, events: recordEvents(opened.page.element) };
  }

  describe(`${form.name}: look-alikes`, () => {
    keepQuiet();

    it('are looked for first, with the values locked, and the user is told', async () => {
      const { method: findMatches, calls: queries } = holdMethod<MatchQuery, Matches>();
      const { page, calls } = await send(form, { findMatches });
      expect(queries.map(({ input }) => input)).to.deep.equal([form.query]);
      expect([page.status, page.isLocked, calls.length]).to.deep.equal(['Checking…', true, 0]);
      expect(page.button('Checking…').getAttribute('aria-disabled')).to.equal('true');
      const [label = ''] = Object.keys(form.filled);
      page.type(label, 'Typed meanwhile');
      await page.settled();
      expect(page.read(Object.keys(form.filled))).to.deep.equal(form.filled);
    });

    it('are shown where the focus goes, while nothing is sent and the page is not asked', async () => {
      const { page, calls, events } = await openWithMatches();
      expect([page.shown, page.isLocked, page.status, calls.length]).to.deep.equal(['matches', false, '', 0]);
      expect(page.focused).to.deep.equal({ part: 'matches', role: 'alert' });
      const rows = Array.from(page.root.querySelectorAll('[part=matches] li p'), ({ textContent }) =>
        textContent?.replace(/[\u2068\u2069]/g, ''),
      );
      expect(rows).to.deep.equal([
        'A pending invite to kim@lookalike.example (Lookalike Ltd) was sent on January 1, 2026.',
        'An earlier invite to lee@lookalike.example (Lookalike Ltd) has expired.',
        'Lookalike GmbH is a customer already.',
      ]);
      expect(events).to.deep.equal([]);
    });

    it('keep nobody waiting where there are none', async () => {
      const { page, calls } = await send(form, { findMatches: () => Promise.resolve(noMatches) });
      expect([calls.length, page.status]).to.deep.equal([1, form.words.sending]);
    });

    it('are not looked for by an adapter that cannot', async () => {
      const { page, calls } = await form.open();
      page.fill(form.filled);
      const told: string[] = [];
      const observer = new MutationObserver(() => told.push(page.status));
      observer.observe(page.root, { childList: true, characterData: true, subtree: true });
      await page.submit();
      observer.disconnect();
      expect(new Set(told.filter(Boolean))).to.deep.equal(new Set([form.words.sending]));
      expect(calls).to.have.lengthOf(1);
    });

    it('are not looked for while something is wrong', async () => {
      const { method: findMatches, calls: queries } = holdMethod<MatchQuery, Matches>();
      const { page } = await form.open({ findMatches });
      await page.submit();
      expect([page.shown, queries.length]).to.deep.equal(['errors', 0]);
    });

    describe('and the user goes on', () => {
      it('sends what was typed, once, without looking a second time', async () => {
        const { page, calls, queries, events } = await openWithMatches();
        const button = page.button(form.words.proceed);
        button.click();
        button.click();
        page.element.submit();
        await page.settled();
        expect([queries.length, typesOf(events), page.shown]).to.deep.equal([1, [form.intent], 'fields']);
        expect(calls.map(({ input }) => input)).to.deep.equal([form.input]);
        calls[0]?.resolve(form.reply);
        await page.settled();
        expect(page.focused).to.deep.equal({ part: 'success', role: 'status' });
      });

      it('is not asked again for the same after a refusal, but for something else', async () => {
        const { page, calls, queries } = await openWithMatches();
        await page.press(form.words.proceed);
        calls[0]?.reject(new AdapterError('forbidden', { status: 403 }));
        await page.settled();
        await page.submit();
        expect([queries.length, calls.length]).to.deep.equal([1, 2]);
        expect(calls[1]?.options.idempotencyKey).to.not.equal(calls[0]?.options.idempotencyKey);
        calls[1]?.reject(new AdapterError('forbidden', { status: 403 }));
        await page.settled();
        page.fill(form.otherQuery);
        await page.submit();
        expect([queries.length, calls.length]).to.deep.equal([2, 2]);
        expect(queries[1]?.input).to.not.deep.equal(form.query);
      });

      it('is asked again in the next form', async () => {
        const { page, calls, queries } = await openWithMatches();
        await page.press(form.words.proceed);
        calls[0]?.resolve(form.reply);
        await page.settled();
        await page.press(form.words.another);
        page.fill(form.filled);
        await page.submit();
        expect([queries.length, calls.length]).to.deep.equal([2, 1]);
      });

      it('leaves it to a page that takes over', async () => {
        const { page, calls, events } = await openWithMatches();
        page.element.addEventListener(form.intent, (event) => event.preventDefault());
        await page.press(form.words.proceed);
        expect([calls.length, page.shown, page.isLocked]).to.deep.equal([0, 'fields', false]);
        expect(typesOf(events)).to.deep.equal([form.intent]);
      });

      it('does not ask a page a second time that takes over and submits as well', async () => {
        const { page, calls, events } = await openWithMatches();
        page.element.addEventListener(form.intent, (event) => {
          event.preventDefault();
          if (events.length < 3) page.element.submit();
        });
        await page.press(form.words.proceed);
        await page.settled();
        expect([calls.length, typesOf(events)]).to.deep.equal([0, [form.intent]]);
      });

      it('sends nothing while the form is disabled', async () => {
        const { page, calls } = await openWithMatches();
        page.element.disabled = true;
        await page.settled();
        await page.press(form.words.proceed);
        expect([calls.length, page.shown]).to.deep.equal([0, 'matches']);
      });
    });

    describe('and the user goes back', () => {
      it('finds the fields as they were, with the focus in the first', async () => {
        const { page, queries, events } = await openWithMatches();
        await page.press('Change what I typed');
        expect([page.shown, events]).to.deep.equal(['fields', []]);
        expect(page.read(Object.keys(form.filled))).to.deep.equal(form.filled);
        expect(page.hasFocus(page.root.querySelector('input, select'))).to.equal(true);
        await page.submit();
        expect(queries).to.have.lengthOf(2);
      });

      it('needs no button for it: an edit hides them', async () => {
        const { page, queries, calls } = await openWithMatches();
        page.fill(form.otherQuery);
        await page.settled();
        expect(page.shown).to.equal('fields');
        await page.submit();
        expect([queries.length, calls.length]).to.deep.equal([2, 0]);
      });

      it('is asked anew when the page submits', async () => {
        const { page, queries, calls } = await openWithMatches();
        page.element.submit();
        await page.settled();
        expect([queries.length, calls.length, page.status]).to.deep.equal([2, 0, 'Checking…']);
      });

      it('finds the form empty where the page resets it', async () => {
        const { page } = await openWithMatches();
        page.element.reset();
        await page.settled();
        expect(page.shown).to.equal('fields');
        expect(Object.values(page.read(Object.keys(form.filled))).join('')).to.equal('');
      });
    });

    it('stay when the page sets an equal `value` again', async () => {
      const { page } = await openWithMatches();
      page.element.value = {};
      await page.settled();
      expect(page.shown).to.equal('matches');
    });

    it('lead to the customer that is there already, where the page wants to show it', async () => {
      const { page, calls, events } = await openWithMatches();
      await page.press('Open customer');
      expect(events).to.deep.equal([{ type: 'open-customer', detail: { customerId: 'cus_1' } }]);
      expect([page.shown, calls.length]).to.deep.equal(['matches', 0]);
    });

    describe('that cannot be told', () => {
      for (const [what, findMatches] of [
        ['rejected', () => Promise.reject(new AdapterError('forbidden', { status: 403 }))],
        ['broken', () => Promise.reject(new Error('adapter broke'))],
        [
          'broken at once',
          () => {
            throw new Error('adapter broke');
          },
        ],
      ] as const)
        it(`keep nobody from sending, and nobody is told: ${what}`, async () => {
          const { page, calls } = await form.open({ findMatches });
          const events = recordEvents(page.element);
          page.fill(form.filled);
          await page.submit();
          expect([calls.length, typesOf(events)]).to.deep.equal([1, [form.intent]]);
        });

      for (const found of odd)
        it(`keep nobody from sending: ${JSON.stringify(found)}`, async () => {
          const { page, calls } = await send(form, { findMatches: () => Promise.resolve(found as Matches) });
          expect([calls.length, page.shown]).to.deep.equal([1, 'fields']);
        });

      for (const found of incomplete)
        it(`are shown as far as they are known: ${JSON.stringify(found)}`, async () => {
          const { page, calls } = await send(form, { findMatches: () => Promise.resolve(found as Matches) });
          expect([page.shown, calls.length]).to.deep.equal(['matches', 0]);
          expect(page.text('[part=matches]')).to.not.match(/undefined|null|Invalid Date/);
          await page.press(form.words.proceed);
          expect(calls).to.have.lengthOf(1);
        });
    });

    it('are shown as text, whatever stands in them', async () => {
      const evil = '<img src=x onerror=alert(1)>';
      const found = {
        customers: [{ id: 'cus_1', companyName: evil }],
        invites: [{ ...expiredInvite, companyName: evil, contactEmail: evil }],
      };
      const { page } = await send(form, { findMatches: () => Promise.resolve(found) });
      expect(page.text('[part=matches] ul')).to.contain(evil);
      expect(page.root.querySelectorAll('img')).to.have.lengthOf(0);
    });
  });
}
