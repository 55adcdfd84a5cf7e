import '../support/symbol-dispose.ts';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/add-customer-form.ts';
import '../../src/define/customer-list.ts';
import { whenSettled } from '../../src/index.ts';
import { CustomersPagePage } from '../support/customers-page-page.ts';
import { openForm } from '../support/invite-form-page.ts';
import { press, typeText } from '../support/keyboard.ts';
import { openListed } from '../support/list-page.ts';
import { openRegistration } from '../support/registration-page.ts';
import { keepQuiet } from '../support/quiet.ts';

interface Heard {
  readonly type: string;
  readonly key: string;
  readonly isHandled: boolean;
}

/** Records the keys that reach the page, as shortcuts of a portal would. */
function hearKeys() {
  const heard: Heard[] = [];
  const hear = ({ type, key, defaultPrevented }: KeyboardEvent) =>
    void heard.push({ type, key, isHandled: defaultPrevented });
  const types = ['keydown', 'keypress', 'keyup'] as const;
  for (const type of types) document.addEventListener(type, hear);
  return {
    heard,
    get keys() {
      return heard.filter(({ type }) => type === 'keydown').map(({ key }) => key);
    },
    [Symbol.dispose]: () => types.forEach((type) => document.removeEventListener(type, hear)),
  };
}

/** Dispatches a key that the test driver cannot press, such as one of another keyboard layout. */
function fireKey(
  control: Element,
  { isComposing = false, modifierAltGraph = false, ...init }: KeyboardEventInit,
): boolean {
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
  // WebKit ignores these in the event's constructor.
  Object.defineProperty(event, 'isComposing', { value: isComposing });
  event.getModifierState = (name) => name === 'AltGraph' && modifierAltGraph;
  let isHeard = false;
  const hear = () => (isHeard = true);
  document.addEventListener('keydown', hear);
  control.dispatchEvent(event);
  document.removeEventListener('keydown', hear);
  return isHeard;
}

describe('shortcuts of the page', () => {
  keepQuiet();

  const fields: Readonly<Record<string, () => Promise<HTMLElement>>> = {
    'a field of a form': async () => (await openForm()).page.control('Company Name'),
    'the search of a list': async () => (await openListed()).page.search,
    'a field in a dialog': async () => {
      const form = await (await CustomersPagePage.open()).openForm('Invite New Customer');
      await whenSettled(form, { calls: false });
      return form.shadowRoot!.querySelector<HTMLElement>('[name="/companyName"]')!;
    },
  };

  for (const [name, find] of Object.entries(fields))
    it(`do not react to text that is typed into ${name}`, async () => {
      const field = (await find()) as HTMLInputElement;
      field.focus();
      using page = hearKeys();
      await typeText('n?G ');
      expect(field.value).to.equal('n?G ');
      expect(page.heard.filter(({ key }) => key.length === 1)).to.deep.equal([]);
      await press('ArrowLeft', 'Shift+Home', 'Backspace');
      expect(page.keys).to.include.members(['ArrowLeft', 'Home', 'Backspace']);
    });

  /** Elements as first rendered: the parts that they load with the first focus or the first page are not there yet. */
  const firstPaint = {
    'add-customer-form': '[name="/companyName"]',
    'invite-customer-form': '[name="/companyName"]',
    'customer-list': '#search',
    'invite-list': '#search',
  } as const;

  for (const [tag, selector] of Object.entries(firstPaint) as [keyof typeof firstPaint, string][])
    it(`do not react to text that is typed into <${tag}> before its other parts are loaded`, async () => {
      const unanswered = () => new Promise<never>(() => {});
      const adapter = {
        addCustomer: unanswered,
        inviteCustomer: unanswered,
        listCustomers: unanswered,
        listInvites: unanswered,
      };
      const element = await fixture<LitElement>(html`${Object.assign(document.createElement(tag), { adapter })}`);
      const field = element.renderRoot.querySelector(selector)!;
      expect(fireKey(field, { key: 'r' })).to.equal(false);
      expect(fireKey(field, { key: 'r', ctrlKey: true })).to.equal(true);
      expect(fireKey(field, { key: 'ArrowLeft' })).to.equal(true);
    });

  it('still work with Ctrl, Alt and Meta, but not with AltGr, which types characters', async () => {
    const { page } = await openForm();
    const field = page.control('Company Name');
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const)
      expect(fireKey(field, { key: 'k', [modifier]: true }), modifier).to.equal(true);
    expect(fireKey(field, { key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true })).to.equal(false);
    expect(fireKey(field, { key: 'K', shiftKey: true })).to.equal(false);
    expect(fireKey(field, { key: '😀' })).to.equal(false);
    expect(fireKey(field, { key: 'か', isComposing: true })).to.equal(false);
    expect(fireKey(field, { key: 'Process', isComposing: true })).to.equal(true);
  });

  it('are not affected while a button has the focus', async () => {
    const { page } = await openForm();
    expect(fireKey(page.button('Send Invite'), { key: 'n' })).to.equal(true);
  });

  it('receive keys in slotted controls, whose tags the page can check', async () => {
    const { page } = await openRegistration();
    expect(fireKey(page.control('City'), { key: 'n' })).to.equal(true);
    const consent = Object.assign(document.createElement('input'), { slot: 'consent' });
    page.element.append(consent);
    expect(fireKey(consent, { key: 'n' })).to.equal(true);
  });

  it('do not react to letters that select an option', async () => {
    const { page } = await openForm();
    const select = page.root.querySelector('select')!;
    expect(fireKey(select, { key: 'n' })).to.equal(false);
  });

  it('can still detect typing from input events', async () => {
    const { page } = await openForm();
    page.control('Company Name').focus();
    let inputs = 0;
    const hear = () => inputs++;
    document.addEventListener('input', hear);
    await typeText('ab');
    document.removeEventListener('input', hear);
    expect(inputs).to.equal(2);
  });
});

describe('Escape that closes a dialog', () => {
  keepQuiet();

  it('is marked as handled: form in a dialog', async () => {
    const customers = await CustomersPagePage.open();
    await customers.openForm('Invite New Customer');
    using page = hearKeys();
    await press('Escape');
    await customers.until('it is closed', () => !customers.dialog);
    expect(page.heard.filter(({ type }) => type === 'keydown')).to.deep.equal([
      { type: 'keydown', key: 'Escape', isHandled: true },
    ]);
    await press('Escape');
    expect(page.heard.filter(({ type }) => type === 'keydown').at(-1)?.isHandled).to.equal(false);
  });

  it('is marked as handled, even if nothing in the dialog has the focus', async () => {
    const customers = await CustomersPagePage.open();
    await customers.openForm('Invite New Customer');
    (customers.root.activeElement as HTMLElement).blur();
    using page = hearKeys();
    await press('Escape');
    await customers.until('it is closed', () => !customers.dialog);
    expect(page.heard.find(({ type }) => type === 'keydown')?.isHandled).to.equal(true);
  });

  it('is marked as handled: dialog of a list', async () => {
    const { page: list } = await openListed();
    await list.openDetails();
    await list.press('Revoke Invite', 'Lighthouse Optics');
    expect(list.root.querySelector('dialog:modal') !== null).to.equal(true);
    using page = hearKeys();
    await press('Escape');
    await list.until('it is closed', () => list.root.querySelector('dialog') === null);
    expect(page.heard.find(({ type }) => type === 'keydown')?.isHandled).to.equal(true);
  });

  it('is left to the IME during a composition', async () => {
    const customers = await CustomersPagePage.open();
    const form = await customers.openForm('Invite New Customer');
    const field = form.shadowRoot!.querySelector('input')!;
    using page = hearKeys();
    fireKey(field, { key: 'Escape', isComposing: true });
    expect(page.heard.map(({ isHandled }) => isHandled)).to.deep.equal([false]);
  });

  it('is left to a dialog of the page above ours', async () => {
    const customers = await CustomersPagePage.open();
    await customers.openForm('Invite New Customer');
    const other = document.createElement('dialog');
    document.body.append(other);
    other.showModal();
    await press('Escape');
    await customers.until('the other is closed', () => !other.open);
    expect(customers.dialog !== null).to.equal(true);
    other.remove();
  });

  it('leaves the dialog open if the page has handled it first', async () => {
    const customers = await CustomersPagePage.open();
    await customers.openForm('Invite New Customer');
    const prevent = (event: Event) => event.preventDefault();
    document.addEventListener('keydown', prevent, true);
    await press('Escape');
    document.removeEventListener('keydown', prevent, true);
    await customers.settled();
    expect(customers.dialog !== null).to.equal(true);
  });
});
