import addMorphTo from '@alpinejs/morph';
import { expect, fixture, html } from '@open-wc/testing';
import { Idiomorph } from 'idiomorph';
import '../../src/define/reseller-provider.ts';
import type { RegistrationForm } from '../../src/index.ts';
import { CustomersPagePage } from '../support/customers-page-page.ts';
import { holdMethod } from '../support/held-method.ts';
import { holdTimers } from '../support/held-timers.ts';
import { openForm } from '../support/invite-form-page.ts';
import { keepQuiet } from '../support/quiet.ts';
import {
  createRegistrationAdapter,
  filled,
  input,
  openRegistration,
  RegistrationPage,
  registration,
  reply,
  token,
} from '../support/registration-page.ts';

/** A stub of Alpine, to which the plugin adds `morph`. */
const alpine: Parameters<typeof addMorphTo>[0] = {};
addMorphTo(alpine);

/** Libraries that morph an element and its content into new markup. */
const libraries: Readonly<Record<string, (element: Element, markup: string) => void>> = {
  'Idiomorph, as in htmx and Turbo': (element, markup) => void Idiomorph.morph(element, markup),
  'Alpine morph, as in Livewire': (element, markup) => alpine.morph?.(element, markup),
};

/** Markup around a registration form, as a server renders it. */
const pages = {
  'nothing inside it': '<div><registration-form></registration-form></div>',
  'controls of its own inside it':
    '<div><registration-form><div slot="consent"><label><input type="checkbox" name="terms"> I agree</label></div></registration-form></div>',
  'a form of its own before it':
    '<div><form><input name="q"></form><registration-form><p slot="footer">Imprint</p></registration-form></div>',
};

/** Other ways in which scripts remove unknown content. */
const removals: Readonly<Record<string, (element: RegistrationForm) => void>> = {
  'its content is emptied': (element) => (element.innerHTML = ''),
  'its children are replaced': (element) =>
    element.replaceChildren(Object.assign(document.createElement('p'), { slot: 'footer', textContent: 'Imprint' })),
  'the form is removed': (element) => element.querySelector('form')?.remove(),
  'the content of the form is emptied': (element) => (element.querySelector('form')!.innerHTML = ''),
  'a field is removed': (element) => element.querySelector('[name="/companyName"]')?.remove(),
  'the container of the form loses its attributes': (element) => {
    const container = element.querySelector('form')!.parentElement!;
    for (const name of container.getAttributeNames()) container.removeAttribute(name);
  },
};

/**
 * Copies an element with its state, as Turbo does before it leaves a page: with selected options, without passwords.
 */
function copyAsTurbo(element: RegistrationForm): RegistrationForm {
  const copy = element.cloneNode(true) as RegistrationForm;
  const choices = Array.from(element.querySelectorAll('select'), ({ value }) => value);
  for (const [index, select] of copy.querySelectorAll('select').entries()) select.value = choices[index] ?? '';
  for (const control of copy.querySelectorAll<HTMLInputElement>('[type=password]')) control.value = '';
  return copy;
}

/** Opens a registration form inside other markup. */
async function openIn(markup: string) {
  const { adapter, calls } = createRegistrationAdapter();
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  const element = Object.assign(place.querySelector('registration-form')!, { adapter, token });
  const page = new RegistrationPage(element);
  await page.opened();
  await page.turnTo();
  return { page, calls, adapter, place };
}

const countForms = (page: RegistrationPage) => page.element.querySelectorAll('form').length;

/** Submits the form, and expects one call with all of the input. */
async function expectToWork(page: RegistrationPage, calls: Awaited<ReturnType<typeof openIn>>['calls']) {
  await page.submit();
  await page.until('it is sent', () => calls.length === 1);
  expect(calls[0]?.input).to.deep.equal(input);
  calls[0]?.resolve(reply);
  await page.settled();
  expect(page.shown).to.equal('done');
}

describe('morphing: registration-form', () => {
  keepQuiet();

  for (const [library, morph] of Object.entries(libraries))
    for (const [name, markup] of Object.entries(pages))
      it(`keeps its form and its input when the page with ${name} is morphed: ${library}`, async () => {
        const { page, calls, place } = await openIn(markup);
        page.fill();
        await page.settled();
        morph(place.firstElementChild!, markup);
        await page.settled();
        expect(place.querySelector('registration-form') === page.element).to.equal(true);
        expect(countForms(page)).to.equal(1);
        expect(page.read(Object.keys(filled))).to.deep.equal(filled);
        const consent = place.querySelector<HTMLInputElement>('[name=terms]');
        expect(consent !== null).to.equal(markup.includes('terms'));
        await expectToWork(page, calls);
      });

  for (const [event, remove] of Object.entries(removals))
    it(`restores its form, with its input, after ${event}`, async () => {
      const { page, calls } = await openRegistration();
      page.fill();
      await page.settled();
      remove(page.element);
      await page.settled();
      expect(countForms(page)).to.equal(1);
      expect(page.element.querySelectorAll('[data-registration]').length).to.equal(1);
      await expectToWork(page, calls);
    });

  it('keeps the focus when its content is emptied', async () => {
    const { page } = await openRegistration();
    page.control('City').focus();
    page.element.innerHTML = '';
    await page.settled();
    expect(page.hasFocus(page.control('City'))).to.equal(true);
  });

  it('does not take back the focus after the user has moved it elsewhere', async () => {
    const { page } = await openRegistration();
    const other = await fixture<HTMLInputElement>(html`<input />`);
    page.control('City').focus();
    other.focus();
    page.element.innerHTML = '';
    await page.settled();
    expect(document.activeElement === other).to.equal(true);
  });

  it('restores its form if its content is removed while it is disconnected', async () => {
    const { page } = await openRegistration();
    const parent = page.element.parentElement!;
    page.element.remove();
    await page.settled();
    page.element.innerHTML = '';
    parent.append(page.element);
    await page.settled();
    expect(countForms(page)).to.equal(1);
  });

  it('keeps texts that others change, such as a translator', async () => {
    const { page } = await openRegistration();
    const form = page.form;
    const label = page.element.querySelector('label')!;
    const text = Array.from(label.childNodes).find(({ nodeType }) => nodeType === Node.TEXT_NODE) as Text;
    text.replaceWith(Object.assign(document.createElement('font'), { textContent: 'Firma' }));
    await page.settled();
    expect(page.form === form).to.equal(true);
    expect(label.textContent).to.equal('Firma');
  });

  it('replaces a text that others have changed when it has a new one', async () => {
    const { page } = await openRegistration();
    page.fill();
    page.element.querySelector('label')!.textContent = 'Firma';
    page.element.messages = { fields: { '/companyName': { label: 'Your company' } } };
    await page.settled();
    expect(page.control('Your company').value).to.equal(registration.companyName);
    expect(page.read(Object.keys(filled))).to.deep.equal(filled);
    expect(countForms(page)).to.equal(1);
  });
});

describe('page caches: registration-form', () => {
  keepQuiet();
  const address = location.pathname + location.search;
  afterEach(() => history.replaceState(null, '', address));

  /** Leaves the page and returns to a cached copy of it. */
  async function returnToCopy(page: RegistrationPage, properties: Partial<RegistrationForm>) {
    const parent = page.element.parentElement!;
    // Turbo copies the copy again when the user returns.
    const copy = copyAsTurbo(copyAsTurbo(page.element));
    page.element.remove();
    await page.settled();
    parent.append(Object.assign(copy, properties));
    const returned = new RegistrationPage(copy);
    await returned.opened();
    await returned.turnTo();
    return returned;
  }

  it('a copy of the element shows one working form with the input', async () => {
    const { page, calls, adapter } = await openRegistration();
    page.fill();
    page.type('Company Name', 'Typed Ltd');
    await page.settled();
    const copy = await returnToCopy(page, { adapter, token });
    expect(countForms(copy)).to.equal(1);
    expect(copy.read(['Company Name', ...Object.keys(filled)])).to.deep.equal({
      'Company Name': 'Typed Ltd',
      ...filled,
      Password: '',
    });
    copy.type('Password', filled.Password);
    copy.type('Company Name', input.companyName);
    await expectToWork(copy, calls);
  });

  it('keeps its form when disconnected from a provider, for caches that copy the page then', async () => {
    using timers = holdTimers();
    const { adapter, calls } = createRegistrationAdapter();
    const provider = Object.assign(document.createElement('reseller-provider'), { adapter });
    const element = Object.assign(document.createElement('registration-form'), { token });
    provider.append(element);
    await fixture(html`${provider}`);
    const page = new RegistrationPage(element);
    await page.opened();
    await page.turnTo();
    page.type('Company Name', 'Typed Ltd');
    timers.elapse(1000);
    element.remove();
    await page.settled();
    expect([countForms(page), page.control('Company Name').value]).to.deep.equal([1, 'Typed Ltd']);
    provider.append(element);
    await page.turnTo();
    page.fill();
    page.type('Company Name', input.companyName);
    await expectToWork(page, calls);
  });

  it('a copy of the element opens the link that the original has removed from the URL', async () => {
    history.replaceState(null, '', `${address}#token=secret`);
    const { method, calls } = holdMethod<{ token: string }, typeof registration>();
    const { adapter } = createRegistrationAdapter({ openRegistration: method });
    const page = await RegistrationPage.open(adapter, { token: undefined });
    calls[0]?.resolve(registration);
    await page.settled();
    const copy = await returnToCopy(page, { adapter });
    expect(calls.map((call) => call.input.token)).to.deep.equal(['secret', 'secret']);
    expect(copy.element.outerHTML).to.not.contain('secret');
  });

  it('stored markup of an earlier page, as with htmx, becomes one working form', async () => {
    const { page, calls, adapter } = await openRegistration();
    const parent = page.element.parentElement!;
    const stored = parent.innerHTML;
    page.element.remove();
    parent.innerHTML = stored;
    const copy = new RegistrationPage(Object.assign(parent.querySelector('registration-form')!, { adapter, token }));
    await copy.opened();
    await copy.turnTo();
    expect(countForms(copy)).to.equal(1);
    copy.fill();
    await expectToWork(copy, calls);
  });
});

describe('morphing: elements with a shadow tree', () => {
  keepQuiet();

  for (const [library, morph] of Object.entries(libraries)) {
    it(`customers-page stays on the selected tab: ${library}`, async () => {
      const page = await CustomersPagePage.open();
      page.tab('invites').click();
      await page.settled();
      morph(page.element, '<customers-page></customers-page>');
      await page.settled();
      expect(page.tabs[1]).to.match(/^\[Invites/);
      expect(page.element.getAttribute('tab')).to.equal('invites');
    });

    it(`customers-page shows the tab that is set in the new markup: ${library}`, async () => {
      const page = await CustomersPagePage.open();
      morph(page.element, '<customers-page tab="invites"></customers-page>');
      await page.settled();
      expect(page.tabs[1]).to.match(/^\[Invites/);
    });

    it(`invite-customer-form keeps its input: ${library}`, async () => {
      const { page } = await openForm();
      page.type('Company Name', 'Typed Ltd');
      morph(page.element, '<invite-customer-form default-country="IE"></invite-customer-form>');
      await page.settled();
      expect(page.control('Company Name').value).to.equal('Typed Ltd');
    });
  }

  it('a page can still unset the tab, which shows the first one', async () => {
    const page = await CustomersPagePage.open(undefined, { tab: 'invites' });
    page.element.tab = undefined as never;
    await page.settled();
    expect(page.tabs[0]).to.match(/^\[Customers/);
    expect(page.element.hasAttribute('tab')).to.equal(false);
  });
});
