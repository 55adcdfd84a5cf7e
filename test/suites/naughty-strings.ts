import { expect } from '@open-wc/testing';
import { AdapterError, createRestAdapter, type ExtraField } from '../../src/index.ts';
import { accounts } from '../support/fake-adapter.ts';
import { naughtyPieces, naughtyStrings, visibleStrings } from '../support/naughty-strings.ts';
import { letMarkupRun } from '../support/canary.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { keepQuiet } from '../support/quiet.ts';
import { itWith } from './form-under-test.ts';
import { statesOf } from './form-states.ts';
import { type InputForm, type InputPage, openInput, type Opening } from './input-form.ts';

const harmless = 'harmless';
const dialogs = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

/** Returns the tag names of a form's elements, in order. */
const tagsOf = ({ root }: InputPage) => Array.from(root.querySelectorAll('*'), ({ localName }) => localName).join(' ');

/** The same without error messages. */
const tagsOfFields = ({ root }: InputPage) =>
  Array.from(root.querySelectorAll('*'))
    .filter((element) => !element.closest('[part=error], [part=error-summary]'))
    .map(({ localName }) => localName)
    .join(' ');

/** Returns all links and sources that the page could follow. */
const linksOf = ({ root }: InputPage) =>
  Array.from(root.querySelectorAll<HTMLAnchorElement>('[href], [src]'), ({ href }) => new URL(href).protocol);

const isBlank = (text: string) => !text.trim();

/** Removes differences that no reader can see. */
const toVisible = (text = '') =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Returns a member of a record by JSON pointer. */
const memberOf = (record: object, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((member, step) => (member as Record<string, unknown> | undefined)?.[step], record);

/** Returns a record with the same text at each pointer. */
function fillRecord(pointers: readonly string[], text: string): object {
  const record: Record<string, Record<string, string> | string> = {};
  for (const pointer of pointers) {
    const [, first = '', second] = pointer.split('/');
    if (second === undefined) record[first] = text;
    else record[first] = { ...(record[first] as Record<string, string> | undefined), [second]: text };
  }
  return record;
}

/** Replaces all texts, at any depth. */
export function replaceTexts(texts: unknown, text: string): unknown {
  if (typeof texts === 'string') return text;
  if (typeof texts === 'function') return () => text;
  return Object.fromEntries(Object.entries(texts as object).map(([key, each]) => [key, replaceTexts(each, text)]));
}

/** Strings from people, pages and servers are treated as text only. */
export function describeNaughtyStrings(form: InputForm) {
  describe(`${form.tag}: naughty strings`, () => {
    keepQuiet();
    const calls: string[] = [];
    const originals = dialogs.map((name) => [name, window[name]] as const);

    beforeEach(() => {
      calls.length = 0;
      globalThis.canary = () => void calls.push('canary');
      for (const name of dialogs) Object.assign(window, { [name]: () => void calls.push(name) });
    });

    afterEach(async () => {
      await letMarkupRun();
      globalThis.canary = undefined;
      for (const [name, original] of originals) Object.assign(window, { [name]: original });
      sessionStorage.clear();
      expect(calls, 'what ran').to.deep.equal([]);
      expect('polluted' in {}).to.equal(false);
    });

    /** Checks that a form renders the same elements with a naughty string as with a harmless one. */
    async function expectSameElements(
      strings: readonly string[],
      show: (text: string) => Promise<InputPage>,
      tags = tagsOf,
    ) {
      const expected = tags(await show(harmless));
      for (const text of strings.filter((each) => !isBlank(each))) {
        const page = await show(text);
        expect(tags(page), text.slice(0, 80)).to.equal(expected);
      }
    }

    /** Opens the form with all its fields as text fields; nothing is sent. */
    async function openPlain(opening: Opening = {}) {
      const page = await openInput(form, { adapter: { listBillingAccounts: undefined }, ...opening });
      // Painting such texts takes long and is not under test.
      page.element.hidden = true;
      for (const details of page.root.querySelectorAll('details')) details.open = true;
      await page.settled();
      const sent: object[] = [];
      page.element.addEventListener(form.intent, (event) => {
        event.preventDefault();
        sent.push((event as Event & { input: object }).input);
      });
      return { page, sent };
    }

    const good: Readonly<Record<string, string>> = {
      ...form.values,
      ...(!form.lacks?.includes('billing') && {
        '/billingContact/email': 'a@b.example',
        '/billingContact/phone': '+442079460018',
      }),
    };
    const isFree = (page: InputPage, pointer: string) => page.control(pointer).localName !== 'select';

    it('keeps typed strings, and either rejects them or sends all of their visible characters', async () => {
      const { page, sent } = await openPlain();
      for (const [pointer, value] of Object.entries(form.values)) if (!isFree(page, pointer)) page.type(pointer, value);
      await page.settled();
      const free = page.pointers.filter((pointer) => isFree(page, pointer));
      let sentAsTyped = 0;
      // After the first submit, errors update as the user types.
      await page.submit();
      for (let at = 0; at < naughtyStrings.length; at += free.length) {
        free.forEach((pointer, index) => page.type(pointer, naughtyStrings[at + index] ?? harmless));
        // The value as sanitized by the browser, for example without line breaks.
        const typed = new Map(free.map((pointer) => [pointer, page.shows(pointer)]));
        await page.element.updateComplete;
        const refused = free.filter((pointer) => page.errorOf(pointer));
        for (const pointer of refused) {
          expect(page.shows(pointer), `${pointer} is kept`).to.equal(typed.get(pointer));
          page.type(pointer, good[pointer] ?? '');
        }
        await page.submit();
        const input = sent.splice(0)[0] ?? {};
        for (const pointer of free.filter((each) => !refused.includes(each) && !each.endsWith('/phone'))) {
          const text = typed.get(pointer)?.trim();
          const stored = text && form.stored ? form.stored(pointer, text) : text;
          const member = memberOf(input, pointer) as string | undefined;
          expect(toVisible(member), pointer).to.equal(toVisible(stored));
          if (text && text === member) sentAsTyped++;
        }
      }
      expect(sentAsTyped, 'many are names that somebody may have').to.be.at.least(150);
    });

    it('creates no elements from strings typed into any field', async () => {
      const { page } = await openPlain();
      await page.submit();
      // Longer strings also exceed the maximum length, which adds a sentence.
      const strings = naughtyStrings.filter(({ length }) => length < 500);
      const show = async (text: string) => {
        for (const pointer of page.pointers) if (isFree(page, pointer)) page.type(pointer, `${text}\u0000`);
        await page.element.updateComplete;
        return page;
      };
      await expectSameElements(strings, show, tagsOfFields);
    });

    it('shows strings in `value` unchanged in the fields', async () => {
      // Unknown countries are logged.
      using _ = hearWarnings();
      const { page } = await openPlain();
      const free = page.pointers.filter(
        (pointer) => isFree(page, pointer) && !pointer.endsWith('/phone') && pointer !== form.secret,
      );
      await expectSameElements(naughtyStrings, async (text) => {
        page.element.value = fillRecord(form.pointers, text);
        await page.element.updateComplete;
        for (const pointer of free) {
          const control = page.control(pointer);
          const shown = control.value;
          control.value = text;
          expect(shown === control.value, `${pointer}: ${text.slice(0, 80)}`).to.equal(true);
        }
        return page;
      });
    });

    it('ignores strings as names of members of `value` and `extra`', async () => {
      const readAll = (page: InputPage) => page.pointers.map((pointer) => page.shows(pointer)).join('');
      const named = (entries: readonly (readonly [string, unknown])[]) => Object.fromEntries(entries) as object;
      const { page } = await openPlain();
      const untouched = readAll(page);
      const extra = named(naughtyStrings.map((text) => [text, text]));
      page.element.value = { ...named(naughtyStrings.map((text) => [text, { polluted: text }])), extra };
      await page.settled();
      const before = tagsOf(page);
      page.element.value = JSON.parse('{"__proto__":{"companyName":"Bad"},"extra":{"__proto__":"Bad"}}') as object;
      await page.settled();
      expect(readAll(page)).to.equal(untouched);
      expect(tagsOf(page)).to.equal(before);
    });

    for (const { name, open } of statesOf(form))
      it(`shows strings in \`messages\` as text: ${name}`, async () => {
        const page = await open(form, {});
        page.element.hidden = true;
        await expectSameElements(naughtyPieces, async (text) => {
          page.element.messages = replaceTexts(form.english, text) as object;
          await page.element.updateComplete;
          return page;
        });
      });

    /** Opens a form whose billing accounts have these names. */
    async function openAccounts(strings: readonly string[]) {
      const items = strings.map((text, at) => ({
        id: text,
        name: text,
        email: text,
        phone: text,
        isDefault: at === 0,
      }));
      const { page } = await openPlain({ adapter: { listBillingAccounts: () => Promise.resolve({ items }) } });
      page.fill();
      return page;
    }

    itWith(form, 'billing')('in a picker of billing accounts, are text, and can be chosen', async () => {
      const strings = [...new Set(visibleStrings)].filter((text) => !isBlank(text));
      const pieces = Array.from({ length: Math.floor(strings.length / 12) }, (_, at) =>
        strings.slice(at * 12, at * 12 + 12),
      );
      const expected = tagsOf(await openAccounts(pieces[0]?.map((_, at) => `${harmless}${at}`) ?? []));
      for (const piece of pieces) {
        const page = await openAccounts(piece);
        expect(tagsOf(page)).to.equal(expected);
        for (const email of piece) {
          page.type('/billingContact/email', email);
          await page.element.updateComplete;
          expect(page.shows('/billingContact/email') === email, email.slice(0, 80)).to.equal(true);
        }
      }
    });

    itWith(form, 'billing')('in many billing accounts, are text', async () => {
      const page = await openAccounts(visibleStrings);
      const expected = await openAccounts(visibleStrings.map(() => harmless));
      expect(tagsOf(page)).to.equal(tagsOf(expected));
    });

    itWith(form, 'matches')('in what looks alike, are text', async () => {
      // The console names times that cannot be read.
      using _ = hearWarnings();
      const show = async (strings: readonly string[]) => {
        const found = {
          invites: strings.map((text, index) => ({
            id: `${index} ${text}`,
            companyName: text,
            contactEmail: text,
            status: index % 2 ? 'pending' : 'expired',
            lastSentAt: text,
            allowedActions: [text, 'resend'],
          })),
          customers: strings.map((text, index) => ({ id: `${index} ${text}`, companyName: text, status: text })),
        };
        const adapter = {
          findMatches: () => Promise.resolve(found as never),
          resendInvite: () => Promise.reject(new AdapterError('timeout', { outcome: 'unknown' })),
        };
        const page = await openInput(form, { adapter });
        page.element.hidden = true;
        page.fill();
        await page.submit();
        await page.until('matches are shown', () => page.shown === 'matches');
        await page.click('[part=matches] li button');
        return tagsOf(page);
      };
      const given = naughtyStrings.filter((text) => !isBlank(text));
      expect(await show(given)).to.equal(await show(given.map(() => harmless)));
    });

    for (const how of ['usual', 'other'] as const)
      it(`shows strings in the ${how} reply as text`, async () => {
        const page = await openInput(form, { adapter: { resendInvite: () => Promise.reject(new Error('never')) } });
        page.element.hidden = true;
        let answered = 0;
        await expectSameElements(naughtyPieces, async (text) => {
          page.element.reset();
          await page.settled();
          page.fill();
          await page.submit();
          await page.answer(answered++, form.reply(text, text, how));
          expect(page.shown).to.equal('done');
          return page;
        });
      });

    it('shows strings in problems as text, with or without a field', async () => {
      const given = naughtyStrings.filter((text) => !isBlank(text));
      const refuse = async (strings: readonly string[]) => {
        const page = await openInput(form);
        page.fill();
        await page.submit();
        const pointers = new Set(strings.flatMap((text) => [`/${text}`, text]));
        const codes = [...strings];
        const fieldErrors = [...pointers].map((pointer, at) => ({
          pointer,
          code: codes[at % codes.length],
          detail: pointer,
        }));
        const known = form.pointers.map((pointer, at) => ({ pointer, code: codes[at % codes.length], detail: 'x' }));
        await page.fail(0, new AdapterError('validation-failed', { fieldErrors: [...known, ...fieldErrors] as never }));
        return page;
      };
      const page = await refuse(given);
      const expected = await refuse(given.map((_, at) => `${harmless} ${at}`));
      const withoutItems = (each: InputPage) => tagsOf(each).replace(/(?: li bdi bdi)+/g, ' li bdi bdi');
      expect(withoutItems(page)).to.equal(withoutItems(expected));
      expect(page.summary.length).to.be.at.least(given.length);
    });

    it('shows strings in problem replies of a server as text', async () => {
      const bodies: object[] = [];
      const rest = createRestAdapter({
        baseUrl: 'https://api.example',
        fetch: () =>
          Promise.resolve(
            Response.json(bodies.at(-1), { status: 422, headers: { 'Content-Type': 'application/problem+json' } }),
          ),
      });
      const page = await openInput(form, {
        adapter: {
          [form.operation]: rest[form.operation].bind(rest),
          resendInvite: rest.resendInvite.bind(rest),
        },
      });
      await expectSameElements(naughtyPieces, async (text) => {
        bodies.push({
          type: text,
          title: text,
          status: 422,
          code: text,
          detail: text,
          instance: text,
          meta: { inviteId: text },
          [text]: text,
        });
        page.element.reset();
        await page.settled();
        page.fill();
        await page.submit();
        await page.until('the problem is shown', () => page.shown === 'errors' || page.shown === 'doubt');
        return page;
      });
    });

    itWith(form, 'matches')('as the invite that is pending, are an id and nothing else', async () => {
      const resent: string[] = [];
      const resendInvite = ({ id }: { readonly id: string }) => (
        resent.push(id),
        Promise.withResolvers<never>().promise
      );
      const page = await openInput(form, { adapter: { resendInvite } });
      let failures = 0;
      for (const inviteId of naughtyPieces) {
        page.element.reset();
        await page.settled();
        page.fill();
        await page.submit();
        await page.fail(failures++, new AdapterError('invite-pending', { meta: { inviteId } }));
        await page.click('[part=error-summary] button');
      }
      expect(resent.length).to.equal(naughtyPieces.length);
      expect(resent.every((id, at) => id === naughtyPieces[at])).to.equal(true);
    });

    it('shows strings in extra fields as text, and returns values under their names', async () => {
      const strings = [...new Set(naughtyStrings)].filter((text) => !isBlank(text) && text.length <= 1000);
      const toFields = (name: (text: string, at: number) => string): ExtraField[] =>
        strings.map((text, at) => ({
          name: name(text, at),
          type: (['text', 'select', 'checkbox', 'number'] as const)[at % 4] ?? 'text',
          label: text,
          hint: text,
          options: [{ value: text, label: text }],
        }));
      const open = async (fields: ExtraField[]) => {
        const { page, sent } = await openPlain({
          adapter: { extraFields: () => fields, listBillingAccounts: () => Promise.resolve({ items: accounts }) },
        });
        await page.until('the fields are there', () => page.pointers.length > fields.length);
        return { page, sent };
      };
      const { page, sent } = await open(toFields((text) => text));
      const plain = await open(toFields((_, at) => `field${at}`));
      expect(tagsOf(page)).to.equal(tagsOf(plain.page));
      page.fill();
      for (const pointer of page.pointers) if (pointer.startsWith('/extra/')) answer(page, pointer);
      await page.submit();
      expect(page.summary).to.deep.equal([]);
      const extra = (sent[0] as { extra: object } | undefined)?.extra ?? {};
      expect(Object.keys(extra).length).to.equal(strings.length);
      expect(strings.filter((text) => !Object.hasOwn(extra, text))).to.deep.equal([]);
      const ids = Array.from(page.root.querySelectorAll('[id]'), ({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([], 'no two elements share an id');
    });

    it('is not harmed by strings in patterns and defaults of extra fields', async () => {
      const fields = naughtyPieces.map((text, at): ExtraField => ({
        name: `field${at}`,
        type: 'text',
        label: 'x',
        pattern: text,
        default: text,
      }));
      const { page } = await openPlain({ adapter: { extraFields: () => fields } });
      await page.until('the fields are there', () => page.pointers.length > fields.length);
      page.fill(good);
      await page.submit();
      expect(['errors', 'fields']).to.include(page.shown);
    });

    itWith(form, 'billing')('in attributes, are values and nothing else', async () => {
      // Unknown default countries are logged.
      using _ = hearWarnings();
      const page = await openInput(form, { adapter: { listBillingAccounts: () => Promise.resolve({ items: [] }) } });
      for (const text of naughtyStrings) {
        for (const name of ['billing-accounts-url', 'default-country', 'draft-key', 'lang', 'dir'])
          page.element.setAttribute(name, text);
        page.type('/billingContact/phone', '+44 20 7946 0018');
        await page.element.updateComplete;
        expect(linksOf(page).filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).to.deep.equal(
          [],
        );
        expect(tagsOf(page).replace(' p a', '').includes('script')).to.equal(false);
      }
      expect(page.shown).to.equal('fields');
    });

    itWith(form, 'matches')('in `lang`, name no language that harms what is shown', async () => {
      const adapter = {
        findMatches: () =>
          Promise.resolve({
            customers: [],
            invites: [
              { id: 'x', companyName: 'x', contactEmail: 'x', status: 'pending', lastSentAt: '2026-01-01T00:00:00Z' },
            ],
          } as never),
      };
      const page = await openInput(form, { adapter });
      page.fill();
      await page.submit();
      await page.until('matches are shown', () => page.shown === 'matches');
      await expectSameElements(naughtyPieces, async (text) => {
        page.element.lang = `en-${text}`;
        await page.settled();
        return page;
      });
    });

    it('validates and refuses a string of 100,000 characters like any other', async () => {
      const { page, sent } = await openPlain();
      const long = 100_000;
      const hostile = [
        ' '.repeat(long) + 'x',
        `${'a.'.repeat(long / 2)}@`,
        `a@${'a.'.repeat(long / 2)}`,
        `${'a'.repeat(long)}@a`,
        `+${'4'.repeat(long)}`,
        `+44${' '.repeat(long)}x`,
        '00'.repeat(long / 2),
        `+44 20 7946 0018${' ;,'.repeat(long / 3)}ext`,
        `+44 20 7946 0018 ${'ext '.repeat(long / 4)}`,
        '\u202a'.repeat(long),
        '('.repeat(long),
        '1,'.repeat(long / 2),
        `-${'1'.repeat(long)},1`,
      ];
      for (const text of hostile) {
        for (const pointer of page.pointers.filter((each) => isFree(page, each))) {
          page.type(pointer, text);
          page.control(pointer).dispatchEvent(new Event('change', { bubbles: true }));
        }
        await page.submit();
        expect(page.shown, text.slice(0, 20)).to.equal('errors');
      }
      expect(sent).to.deep.equal([]);
    });
  });

  /** Fills in a field of any type. */
  function answer(page: InputPage, pointer: string) {
    const control = page.control(pointer);
    if (control instanceof HTMLSelectElement) page.type(pointer, Array.from(control.options).at(-1)?.value ?? '');
    else if (control.type === 'checkbox') control.checked = true;
    else page.type(pointer, '1');
  }
}
