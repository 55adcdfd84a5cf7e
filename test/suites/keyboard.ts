import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { choose, press, typeText } from '../support/keyboard.ts';
import { keepQuiet } from '../support/quiet.ts';
import { itWith } from './form-under-test.ts';
import { type InputForm, type InputPage, openInput } from './input-form.ts';

const billingEmail = '/billingContact/email';
const billingPhone = '/billingContact/phone';

const accounts = ['Alpha', 'Bravo', 'Charlie', 'Delta'].map((name, at) => ({
  id: name,
  name,
  email: `${name.toLowerCase()}@reseller.example`,
  phone: `+44207946001${at}`,
  isDefault: at === 0,
}));
const manyAccounts = Array.from({ length: 20 }, (_, at) => ({
  id: String(at),
  name: `Department ${at}`,
  email: `department-${at}@reseller.example`,
  phone: `+4420794600${String(at).padStart(2, '0')}`,
  isDefault: false,
}));

const matches = {
  invites: [
    {
      id: 'inv_1',
      companyName: 'Lighthouse',
      contactEmail: 'a@b.example',
      status: 'pending',
      allowedActions: ['resend'],
    },
  ],
  customers: [{ id: 'cus_1', companyName: 'Lighthouse' }],
} as never;

/** Lists the form's tab stops in visual order, named as by `focus`. */
function listStops({ root }: InputPage): string[] {
  const stops = Array.from(root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'));
  return stops
    .filter((stop) => stop.checkVisibility() && stop.tabIndex >= 0 && !stop.matches(':disabled'))
    .map((stop) => ({ stop, box: stop.getBoundingClientRect() }))
    .toSorted((one, other) =>
      // Controls side by side count as one line.
      Math.abs(one.box.top - other.box.top) < 10 ? one.box.left - other.box.left : one.box.top - other.box.top,
    )
    .map(({ stop }) => stop.getAttribute('name') ?? stop.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

/** Operates the form with a real keyboard only. */
export function describeKeyboard(form: InputForm) {
  const [first = '', ...others] = Object.keys(form.values);
  const english = form.english as unknown as Readonly<Record<string, string>>;

  describe(`${form.tag}: by keyboard alone`, () => {
    keepQuiet();

    /** Opens the form below a focused button of the page. */
    async function open(...given: Parameters<typeof openInput> extends [unknown, ...infer Rest] ? Rest : never) {
      const page = await openInput(form, ...given);
      const before = document.createElement('button');
      before.textContent = 'Before';
      const after = document.createElement('button');
      after.textContent = 'After';
      page.element.before(before);
      page.element.after(after);
      before.focus();
      return page;
    }

    /** Presses Tab until a field has the focus. */
    async function tabTo(page: InputPage, stop: string) {
      for (let tries = 0; page.focus !== stop && tries < 40; tries++) await press('Tab');
      expect(page.focus).to.equal(stop);
    }

    /** Types into the focused field, or chooses its option. */
    const typeOrChoose = (page: InputPage, pointer: string, text: string) => {
      const control = page.control(pointer);
      return control instanceof HTMLSelectElement ? choose(control, text) : typeText(text);
    };

    /** Fills in the fields in order. */
    async function fill(page: InputPage) {
      for (const [pointer, text] of Object.entries(form.values)) {
        await tabTo(page, pointer);
        await typeOrChoose(page, pointer, text);
      }
    }

    /** Lists the focus from the button before the form to the one after it. */
    async function walk(page: InputPage, key: 'Tab' | 'Shift+Tab') {
      const seen: string[] = [];
      for (let turn = 0; turn < 60; turn++) {
        await press(key);
        if (page.focus === 'elsewhere') break;
        seen.push(page.focus);
      }
      return { seen, end: document.activeElement?.textContent };
    }

    it('visits every stop in visual order, without a focus trap', async () => {
      const page = await open();
      await press('Tab');
      await press('Shift+Tab');
      const { seen, end } = await walk(page, 'Tab');
      expect(seen).to.deep.equal(listStops(page));
      expect(end).to.equal('After');
      const back = await walk(page, 'Shift+Tab');
      expect(back.seen).to.deep.equal(listStops(page).toReversed());
      expect(back.end).to.equal('Before');
    });

    it('visits the stops of errors, details and extra fields in order too', async () => {
      const page = await open({
        adapter: {
          listBillingAccounts: () => Promise.resolve({ items: [] }),
          extraFields: () => [
            { name: 'po', type: 'text', label: 'PO number', required: true },
            { name: 'plan', type: 'select', label: 'Plan', options: [{ value: 'gold', label: 'Gold' }] },
            { name: 'nda', type: 'checkbox', label: 'NDA' },
          ],
        },
        properties: { billingAccountsUrl: '/billing' },
      });
      await page.until('the fields are there', () => page.pointers.includes('/extra/nda'));
      for (const details of page.root.querySelectorAll('details')) details.open = true;
      await page.submit();
      document.body.querySelector('button')?.focus();
      const { seen, end } = await walk(page, 'Tab');
      expect(seen).to.deep.equal(listStops(page));
      const links = form.lacks?.includes('billing') ? [] : [english['setUpAccount']];
      expect(seen).to.include.members(['/extra/po', '/extra/plan', '/extra/nda', ...links]);
      expect(end).to.equal('After');
    });

    itWith(form, 'another')('fills in, sends with Enter, and starts another', async () => {
      const page = await open();
      await fill(page);
      await press('Enter');
      await page.until('it is sent', () => page.calls.length === 1);
      expect(page.calls[0]?.input).to.deep.include({ [first.slice(1)]: form.values[first] });
      await page.answer(0, form.reply('Lighthouse Optics', 'ada@lighthouse.example'));
      expect(page.shown).to.equal('done');
      expect(page.focused).to.deep.equal({ part: 'success', role: 'status' });
      await press('Tab');
      await press('Enter');
      await page.settled();
      expect([page.shown, page.focus, page.shows(first)]).to.deep.equal(['fields', first, '']);
      await typeText('Next');
      expect(page.shows(first)).to.equal('Next');
    });

    it('submits with Space on the button', async () => {
      const page = await open();
      await fill(page);
      await tabTo(page, english['submit'] ?? '');
      await press('Space');
      await page.until('it is sent', () => page.calls.length === 1);
      expect(page.focus).to.equal(english['sending']);
    });

    it('moves to the error summary, follows its links, and corrects the errors', async () => {
      const page = await open();
      await tabTo(page, first);
      await press('Enter');
      await page.until('errors are shown', () => page.shown === 'errors');
      expect(page.focused).to.deep.equal({ part: 'error-summary', role: 'alert' });
      const missing = form.missing ?? Object.keys(form.values);
      expect(page.summary.length).to.equal(missing.length);
      for (const pointer of missing) {
        // The first link in the summary always leads to the next invalid field.
        page.root.querySelector<HTMLElement>('[part=error-summary]')?.focus();
        await press('Tab');
        await press('Enter');
        expect(page.focus).to.equal(pointer);
        await typeOrChoose(page, pointer, form.values[pointer] ?? '');
        await page.settled();
      }
      expect([page.shown, page.summary]).to.deep.equal(['fields', []]);
      page.fill();
      await press('Enter');
      await page.until('it is sent', () => page.calls.length === 1);
    });

    itWith(form, 'billing')('chooses a billing account by the first letters of its name', async () => {
      const page = await open({ adapter: { listBillingAccounts: () => Promise.resolve({ items: accounts }) } });
      await tabTo(page, billingEmail);
      await typeText('ch');
      await page.settled();
      expect([page.shows(billingEmail), page.shows(billingPhone)]).to.deep.equal([
        'charlie@reseller.example',
        '020 7946 0012',
      ]);
      await press('Tab');
      expect(page.focus).to.equal(billingPhone);
    });

    itWith(form, 'billing')('chooses one of many billing accounts by typing it', async () => {
      const page = await open({ adapter: { listBillingAccounts: () => Promise.resolve({ items: manyAccounts }) } });
      await tabTo(page, billingEmail);
      await typeText('department-7@reseller.example');
      await press('Escape');
      await press('Tab');
      expect([page.focus, page.shows(billingPhone)]).to.deep.equal([billingPhone, '020 7946 0007']);
    });

    itWith(form, 'billing')('loads the accounts again', async () => {
      let tries = 0;
      const listBillingAccounts = () =>
        ++tries === 1 ? Promise.reject(new AdapterError('network')) : Promise.resolve({ items: accounts });
      const page = await open({ adapter: { listBillingAccounts } });
      await tabTo(page, english['reloadAccounts'] ?? '');
      await press('Enter');
      await page.until('the accounts are there', () => page.control(billingEmail).localName === 'select');
      await page.settled();
      expect(page.focus).to.equal(billingEmail);
    });

    itWith(form, 'matches')('decides about what looks alike', async () => {
      const page = await open({
        adapter: {
          findMatches: () => Promise.resolve(matches),
          resendInvite: () => Promise.withResolvers<never>().promise,
        },
      });
      const opened: string[] = [];
      page.element.addEventListener('open-customer', () => opened.push('opened'));
      await fill(page);
      await press('Enter');
      await page.until('matches are shown', () => page.shown === 'matches');
      expect(page.focused).to.deep.equal({ part: 'matches', role: 'alert' });
      await tabTo(page, english['openCustomer'] ?? '');
      await press('Enter');
      expect(opened).to.deep.equal(['opened']);
      await tabTo(page, english['reconsider'] ?? '');
      await press('Space');
      await page.settled();
      expect([page.shown, page.focus, page.shows(first)]).to.deep.equal(['fields', first, form.values[first]]);
      await press('Enter');
      await page.until('matches are shown again', () => page.shown === 'matches');
      await tabTo(page, english['proceed'] ?? '');
      await press('Enter');
      await page.until('it is sent', () => page.calls.length === 1);
    });

    it('retries after an unknown outcome', async () => {
      const page = await open();
      await fill(page);
      await press('Enter');
      await page.until('it is sent', () => page.calls.length === 1);
      await page.fail(0, new AdapterError('timeout', { outcome: 'unknown' }));
      expect(page.shown).to.equal('doubt');
      expect(page.focused).to.deep.equal({ part: 'error-summary', role: 'alert' });
      await press('Tab');
      expect(page.focus).to.equal(english['tryAgain']);
      await press('Enter');
      await page.until('it is sent again', () => page.calls.length === 2);
      await page.answer(1, form.reply('Lighthouse Optics', 'ada@lighthouse.example'));
      expect([page.shown, page.focused?.part]).to.deep.equal(['done', 'success']);
    });

    it('leaves the focus in a locked field, which accepts no input', async () => {
      const page = await open();
      await fill(page);
      await press('Enter');
      await page.until('it is sent', () => page.calls.length === 1);
      const last = others.at(-1) ?? first;
      expect(page.focus).to.equal(last);
      await typeText('x');
      expect(page.shows(last)).to.equal(form.values[last]);
    });
  });
}
