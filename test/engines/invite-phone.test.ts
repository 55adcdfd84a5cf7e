import { expect } from '@open-wc/testing';
import type { BillingAccount, ResellerAdapter, Session } from '../../src/index.ts';
import { accounts } from '../support/fake-adapter.ts';
import { inviteForm } from '../support/invite-input.ts';
import { keepQuiet } from '../support/quiet.ts';
import { type InputPage, openInput, type Opening } from '../suites/input-form.ts';

const pointer = '/billingContact/phone';
const emailPointer = '/billingContact/email';

const session = (country: string) =>
  ({ reseller: { id: 'r', name: 'Reseller', country }, user: { name: 'Maya' }, permissions: [] }) as unknown as Session;

const unlisted = { listBillingAccounts: undefined } as unknown as ResellerAdapter;
const accountOf = (phone: string): BillingAccount => ({ ...accounts[0], phone }) as BillingAccount;

/** Opens a form with a typed billing contact, for a reseller in a country. */
function openTyped(opening: Opening & { country?: string } = {}) {
  const { country, adapter, ...rest } = opening;
  const getSession = () => Promise.resolve(session(country ?? ''));
  return openInput(inviteForm, { adapter: { ...unlisted, ...(country && { getSession }), ...adapter }, ...rest });
}

/** Opens a form over one account with this phone number. */
const openAccount = (phone: string, opening: Opening = {}) =>
  openInput(inviteForm, {
    ...opening,
    adapter: { listBillingAccounts: () => Promise.resolve({ items: [accountOf(phone)] }), ...opening.adapter },
  });

/** Returns the phone number that is sent. */
async function sentBy(page: InputPage): Promise<string | undefined> {
  page.fill();
  if (page.control(emailPointer).localName === 'input') page.type(emailPointer, 'a@b.example');
  await page.submit();
  const input = page.calls.at(-1)?.input as { billingContact: { phone: string } } | undefined;
  return input?.billingContact.phone;
}

describe('the phone number of the invite form', () => {
  keepQuiet();

  describe('shows it', () => {
    it('in national format in the account’s country', async () => {
      const page = await openAccount('+4930901820');
      expect(page.shows(pointer)).to.equal('030 901820');
    });

    it('in national format in `default-country`, which takes precedence', async () => {
      const page = await openAccount('+4930901820', { properties: { defaultCountry: 'GB' } });
      expect(page.shows(pointer)).to.equal('+49 30 901820');
      await page.enter(pointer, '+442079460018');
      expect(page.shows(pointer)).to.equal('020 7946 0018');
    });

    it('in national format in the reseller’s country', async () => {
      const page = await openTyped({ country: 'FR' });
      await page.enter(pointer, '+33123456789');
      expect(page.shows(pointer)).to.equal('01 23 45 67 89');
    });

    it('in international format for other countries, or without a country', async () => {
      const page = await openTyped({ country: 'FR' });
      await page.enter(pointer, '+442079460018');
      expect(page.shows(pointer)).to.equal('+44 20 7946 0018');
      const nowhere = await openTyped();
      await nowhere.enter(pointer, '+442079460018');
      expect(nowhere.shows(pointer)).to.equal('+44 20 7946 0018');
    });

    it('with its extension', async () => {
      const page = await openTyped({ country: 'GB' });
      await page.enter(pointer, '+44 20 7946 0018;ext=12');
      expect(page.shows(pointer)).to.equal('020 7946 0018 x12');
    });

    it('unchanged if the prefilled value is not a phone number', async () => {
      const page = await openTyped({ properties: { value: { billingContact: { phone: 'ask Maya' } } } });
      expect(page.shows(pointer)).to.equal('ask Maya');
    });

    it('with its country code once an account in another country is chosen', async () => {
      const page = await openInput(inviteForm);
      expect(page.shows(pointer)).to.equal('020 7946 0018');
      page.type(emailPointer, 'orders@reseller.example');
      await page.settled();
      expect(page.shows(pointer)).to.equal('030 901820');
    });
  });

  describe('while the user types', () => {
    for (const text of ['+442079460018', '02079460018', '020 7946', '+44 20', '+'])
      it(`keeps “${text}” unchanged`, async () => {
        const page = await openTyped({ country: 'GB' });
        for (let length = 1; length <= text.length; length++) {
          page.type(pointer, text.slice(0, length));
          await page.settled();
          expect(page.shows(pointer)).to.equal(text.slice(0, length));
        }
      });

    it('keeps it when accounts load, and other fields are edited', async () => {
      const list = Promise.withResolvers<{ items: BillingAccount[] }>();
      const page = await openInput(inviteForm, { adapter: { listBillingAccounts: () => list.promise } });
      page.type(pointer, '+44207946');
      await page.settled();
      list.resolve({ items: [accountOf('+442079460018')] });
      await page.settled();
      expect(page.shows(pointer)).to.equal('+44207946');
    });

    it('keeps the caret', async () => {
      const page = await openTyped({ country: 'GB' });
      const control = page.control(pointer) as HTMLInputElement;
      await page.enter(pointer, '+442079460018');
      control.focus();
      control.setRangeText('9', 2, 3, 'end');
      control.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await page.settled();
      expect([control.value, control.selectionStart]).to.deep.equal(['029 7946 0018', 3]);
    });

    it('formats it once the user leaves the field', async () => {
      const page = await openTyped({ country: 'GB' });
      await page.enter(pointer, '02079460018');
      expect(page.shows(pointer)).to.equal('020 7946 0018');
    });
  });

  describe('sends it', () => {
    for (const [typed, country, sent] of [
      ['020 7946 0018', 'GB', '+442079460018'],
      ['0044 20 7946 0018', 'US', '+442079460018'],
      ['(212) 555-0123 ext. 7', 'US', '+12125550123;ext=7'],
      ['+44 (0)20 7946-0018', 'DE', '+442079460018'],
      ['030 / 90 18 20', 'DE', '+4930901820'],
      ['06 1234 5678', 'IT', '+390612345678'],
    ] as const)
      it(`as ${sent} when “${typed}” was typed in ${country}`, async () => {
        const page = await openTyped({ country });
        await page.enter(pointer, typed);
        expect(await sentBy(page)).to.equal(sent);
        const inSilence = await openTyped({ country });
        inSilence.control(pointer).value = typed;
        expect(await sentBy(inSilence), 'typed without events').to.equal(sent);
      });

    it('as intended when the country changes later', async () => {
      const page = await openTyped({ properties: { defaultCountry: 'GB' } });
      await page.enter(pointer, '020 7946 0018');
      page.element.defaultCountry = 'DE';
      await page.settled();
      expect(page.shows(pointer)).to.equal('+44 20 7946 0018');
      expect(await sentBy(page)).to.equal('+442079460018');
    });

    it('as displayed when the country changes later', async () => {
      const page = await openAccount('+4930901820');
      page.element.defaultCountry = 'GB';
      await page.settled();
      page.element.defaultCountry = undefined;
      await page.settled();
      expect([page.shows(pointer), await sentBy(page)]).to.deep.equal(['030 901820', '+4930901820']);
    });

    it('as in the account if unchanged', async () => {
      expect(await sentBy(await openAccount('+442079460018;ext=12'))).to.equal('+442079460018;ext=12');
    });
  });

  describe('rejects it', () => {
    for (const text of ['12', '020 79', '+44 20 7946 0018 0018', '+999 1234567', 'none', '+44 20 7946 0018 or 19'])
      it(`with an example: “${text}”`, async () => {
        const page = await openTyped({ country: 'GB' });
        await page.enter(pointer, text);
        expect(await sentBy(page)).to.equal(undefined);
        expect(page.errorOf(pointer)).to.match(/\+44 20 7946 0018/);
      });

    it('without a country, and accepts it once one is known', async () => {
      const page = await openTyped();
      await page.enter(pointer, '020 7946 0018');
      expect(await sentBy(page)).to.equal(undefined);
      page.element.defaultCountry = 'GB';
      await page.settled();
      expect(await sentBy(page)).to.equal('+442079460018');
    });
  });

  describe('requests the session, for the reseller’s country', () => {
    /** Opens a form that counts its requests. */
    async function openCounting(opening: Opening = {}) {
      let asked = 0;
      const getSession = () => (asked++, Promise.resolve(session('GB')));
      const page = await openInput(inviteForm, { ...opening, adapter: { getSession, ...opening.adapter } });
      for (let turn = 0; turn < 3; turn++) await page.turnTo();
      return { page, count: () => asked };
    }

    it('once, however often the user focuses the form', async () => {
      const { page, count } = await openCounting({ adapter: unlisted });
      expect(count()).to.equal(1);
      await page.submit();
      await page.turnTo();
      expect(count()).to.equal(1);
    });

    it('once if `default-country` is set: the session also says how long links can work', async () => {
      const { count } = await openCounting({ adapter: unlisted, properties: { defaultCountry: 'GB' } });
      expect(count()).to.equal(1);
    });

    it('not before the user interacts with the form', async () => {
      let asked = 0;
      const getSession = () => (asked++, Promise.resolve(session('GB')));
      const element = document.createElement(inviteForm.tag) as InputPage['element'];
      element.adapter = { ...unlisted, getSession, inviteCustomer: () => Promise.withResolvers<never>().promise };
      document.body.append(element);
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      element.remove();
      expect(asked).to.equal(0);
    });

    for (const [what, getSession] of [
      ['fails', () => Promise.reject(new Error('no session'))],
      [
        'throws',
        () => {
          throw new Error('no session');
        },
      ],
      ['is empty', () => Promise.resolve(undefined as never)],
      ['has an invalid country', () => Promise.resolve(session('__proto__'))],
      ['never arrives', () => Promise.withResolvers<never>().promise],
    ] as const)
      it(`and works without it if the reply ${what}`, async () => {
        const page = await openTyped({ adapter: { getSession } });
        await page.enter(pointer, '+44 (0)20 7946 0018');
        expect(page.shows(pointer)).to.equal('+44 20 7946 0018');
        expect(await sentBy(page)).to.equal('+442079460018');
      });
  });

  describe('leaves unchanged', () => {
    it('extra fields that only look like a phone number', async () => {
      const options = ['Galaxy S-24', 'Pixel (9)'].map((value) => ({ value, label: value }));
      const page = await openTyped({
        adapter: {
          extraFields: () => [
            { name: 'smartphone', type: 'select', label: 'Phone', options },
            { name: 'isPhone', type: 'checkbox', label: 'By phone' },
            { name: 'whenToPhone', type: 'text', label: 'When to phone' },
          ],
        },
      });
      await page.until('the fields are there', () => page.pointers.includes('/extra/smartphone'));
      await page.enter('/extra/smartphone', 'Galaxy S-24');
      await page.enter('/extra/whenToPhone', 'Mo - Fr (9 - 17)');
      await page.enter(pointer, '+442079460018');
      expect(page.shows('/extra/smartphone')).to.equal('Galaxy S-24');
      expect(page.shows('/extra/whenToPhone')).to.equal('Mo - Fr (9 - 17)');
      await sentBy(page);
      const { extra } = page.calls[0]?.input ?? {};
      expect(extra).to.deep.equal({ smartphone: 'Galaxy S-24', isPhone: false, whenToPhone: 'Mo - Fr (9 - 17)' });
    });

    it('other text in its place', async () => {
      const page = await openTyped({ country: 'GB' });
      await page.enter(pointer, 'ask Maya (at home)');
      expect(page.shows(pointer)).to.equal('ask Maya (at home)');
    });

    it('text that is too long for a phone number', async () => {
      const page = await openTyped({ country: 'GB' });
      const long = '+44 20 7946 0018 '.repeat(100).trim();
      await page.enter(pointer, long);
      expect(page.shows(pointer)).to.equal(long);
    });
  });
});
