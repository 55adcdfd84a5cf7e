import { expect } from '@open-wc/testing';
import { AdapterError, type Matches, type MatchQuery } from '../../src/index.ts';
import { holdMethod } from '../support/held-method.ts';
import { expiredInvite, lookalikes, noMatches, pendingInvite } from '../support/lookalikes.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';
import { type FormUnderTest, send } from './form-under-test.ts';

/** Replies that violate the contract. */
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

/** Matches without their details. */
const incomplete: readonly object[] = [
  { customers: [{ id: 'cus_1', companyName: 'Lookalike GmbH' }] },
  { invites: [{ ...pendingInvite, allowedActions: undefined, lastSentAt: 'yesterday' }] },
  { invites: [{ ...expiredInvite, allowedActions: 5 }] },
];

/** Before a submission, the form shows similar customers and invites, and the user decides. */
export function describeMatches(form: FormUnderTest) {
  /** Opens a form with matches. */
  async function openWithMatches() {
    const { method: findMatches, calls: queries } = holdMethod<MatchQuery, Matches>();
    const opened = await send(form, { findMatches });
    queries[0]?.resolve(lookalikes);
    await opened.page.settled();
    return { ...opened, queries, events: recordEvents(opened.page.element) };
  }

  describe(`${form.name}: matches`, () => {
    keepQuiet();

    it('are requested first, with locked fields and a status message', async () => {
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

    it('receive the focus when shown; nothing is sent, and no event asks the page', async () => {
      const { page, calls, events } = await openWithMatches();
      expect([page.shown, page.isLocked, page.status, calls.length]).to.deep.equal(['matches', false, '', 0]);
      expect(page.focused).to.deep.equal({ part: 'matches', role: 'alert' });
      const rows = Array.from(page.root.querySelectorAll('[part=matches] li p'), ({ textContent }) => textContent);
      expect(rows).to.deep.equal([
        'A pending invite to kim@lookalike.example (Lookalike Ltd) was sent on January 1, 2026.',
        'An earlier invite to lee@lookalike.example (Lookalike Ltd) has expired.',
        'Lookalike GmbH is a customer already.',
      ]);
      expect(events).to.deep.equal([]);
    });

    it('do not delay the submit if there are none', async () => {
      const { page, calls } = await send(form, { findMatches: () => Promise.resolve(noMatches) });
      expect([calls.length, page.status]).to.deep.equal([1, form.words.sending]);
    });

    it('are not requested from an adapter without `findMatches`', async () => {
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

    it('are not requested while there are errors', async () => {
      const { method: findMatches, calls: queries } = holdMethod<MatchQuery, Matches>();
      const { page } = await form.open({ findMatches });
      await page.submit();
      expect([page.shown, queries.length]).to.deep.equal(['errors', 0]);
    });

    describe('when the user continues', () => {
      it('sends the input once, without a second request for matches', async () => {
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

      it('after a refusal, asks again only if the query has changed', async () => {
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

      it('asks again for the next submission', async () => {
        const { page, calls, queries } = await openWithMatches();
        await page.press(form.words.proceed);
        calls[0]?.resolve(form.reply);
        await page.settled();
        await page.press(form.words.another);
        page.fill(form.filled);
        await page.submit();
        expect([queries.length, calls.length]).to.deep.equal([2, 1]);
      });

      it('lets the page cancel and take over', async () => {
        const { page, calls, events } = await openWithMatches();
        page.element.addEventListener(form.intent, (event) => event.preventDefault());
        await page.press(form.words.proceed);
        expect([calls.length, page.shown, page.isLocked]).to.deep.equal([0, 'fields', false]);
        expect(typesOf(events)).to.deep.equal([form.intent]);
      });

      it('does not fire a second intent event when the page cancels and submits', async () => {
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

    describe('when the user goes back', () => {
      it('keeps the input and focuses the first field', async () => {
        const { page, queries, events } = await openWithMatches();
        await page.press('Change what I typed');
        expect([page.shown, events]).to.deep.equal(['fields', []]);
        expect(page.read(Object.keys(form.filled))).to.deep.equal(form.filled);
        expect(page.hasFocus(page.root.querySelector('input, select'))).to.equal(true);
        await page.submit();
        expect(queries).to.have.lengthOf(2);
      });

      it('hides them on an edit, too', async () => {
        const { page, queries, calls } = await openWithMatches();
        page.fill(form.otherQuery);
        await page.settled();
        expect(page.shown).to.equal('fields');
        await page.submit();
        expect([queries.length, calls.length]).to.deep.equal([2, 0]);
      });

      it('requests them again when the page submits', async () => {
        const { page, queries, calls } = await openWithMatches();
        page.element.submit();
        await page.settled();
        expect([queries.length, calls.length, page.status]).to.deep.equal([2, 0, 'Checking…']);
      });

      it('clears the form when the page resets it', async () => {
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

    it('fire an event for opening an existing customer', async () => {
      const { page, calls, events } = await openWithMatches();
      await page.press('Open customer');
      expect(events).to.deep.equal([{ type: 'open-customer', detail: { customerId: 'cus_1' } }]);
      expect([page.shown, calls.length]).to.deep.equal(['matches', 0]);
    });

    describe('that fail to load', () => {
      for (const [what, findMatches] of [
        ['rejected', () => Promise.reject(new AdapterError('forbidden', { status: 403 }))],
        ['broken', () => Promise.reject(new Error('adapter broke'))],
        [
          'broken synchronously',
          () => {
            throw new Error('adapter broke');
          },
        ],
      ] as const)
        it(`do not prevent sending or show an error: ${what}`, async () => {
          const { page, calls } = await form.open({ findMatches });
          const events = recordEvents(page.element);
          page.fill(form.filled);
          await page.submit();
          expect([calls.length, typesOf(events)]).to.deep.equal([1, [form.intent]]);
        });

      for (const found of odd)
        it(`do not prevent sending: ${JSON.stringify(found)}`, async () => {
          using _ = hearWarnings();
          const { page, calls } = await send(form, { findMatches: () => Promise.resolve(found as Matches) });
          expect([calls.length, page.shown]).to.deep.equal([1, 'fields']);
        });

      for (const found of incomplete)
        it(`are shown as far as they are known: ${JSON.stringify(found)}`, async () => {
          using _ = hearWarnings();
          const { page, calls } = await send(form, { findMatches: () => Promise.resolve(found as Matches) });
          expect([page.shown, calls.length]).to.deep.equal(['matches', 0]);
          expect(page.text('[part=matches]')).to.not.match(/undefined|null|Invalid Date/);
          await page.press(form.words.proceed);
          expect(calls).to.have.lengthOf(1);
        });
    });

    it('are shown as text, whatever they contain', async () => {
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
