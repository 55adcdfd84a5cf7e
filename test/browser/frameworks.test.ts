import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { createMockApi } from '../../mocks/index.ts';
import { createRestAdapter, type InviteList, whenSettled } from '../../src/index.ts';
import '../../src/define/all.ts';
import { keepQuiet } from '../support/quiet.ts';

/** Every element, with a selector that matches once it is connected. */
const elements: Readonly<Record<string, string>> = {
  'add-customer-form': 'form',
  'customer-list': '[part=pager]',
  'customers-page': '[part=panel]',
  'invite-customer-form': 'form',
  'invite-email-preview': '[part=notice]',
  'invite-list': '[part=pager]',
  'registration-form': '[part=error-summary], h2',
  'reseller-provider': 'slot',
};

/** Modules loaded on demand may take a while when several tests run. */
const waitOptions = { timeout: 10_000 };

/** Creates a new mock adapter for each element, so that all see the same data. */
function createAdapter() {
  const api = createMockApi();
  return createRestAdapter({ baseUrl: api.baseUrl, fetch: api.fetch });
}

/**
 * A value of each property that is not its default. Without `defaultCountry`: the country that it has chosen stays, as all that
 * is in a form.
 */
const others: Readonly<Record<string, unknown>> = {
  value: { companyName: 'Ash', extra: { seats: 1 } },
  disabled: true,
  messages: { noAdapter: 'None', search: 'Find', submit: 'Go' },
  token: 'token',
  tab: 'invites',
  customers: { query: 'ash' },
  invites: { query: 'ash' },
  billingAccountsUrl: 'https://portal.example/accounts',
  allowedCountries: ['DE', 'AT'],
  inviteLanguages: ['de', 'fr'],
  draftKey: 'maya',
  query: 'e',
  sort: '-companyName',
  pageSize: 2,
  status: ['pending'],
};

const propertiesOf = (tag: string) => (customElements.get(tag) as typeof LitElement).elementProperties;

/** Lists an element's own properties without the adapter, which it needs to render. */
const namesOf = (tag: string) => [...propertiesOf(tag).keys()].map(String).filter((name) => name !== 'adapter');

async function open(tag: string, properties: object, attributes: Readonly<Record<string, string>> = {}) {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { adapter: createAdapter() }, properties);
  await fixture(element);
  await waitUntil(() => element.shadowRoot?.querySelector(elements[tag] ?? ''), `${tag} shows`, waitOptions);
  return element;
}

describe('in any framework', () => {
  keepQuiet();
  // Another file in this tab may have left a draft, which a form would restore and keep.
  beforeEach(() => sessionStorage.clear());

  for (const tag of Object.keys(elements)) {
    describe(`<${tag}>`, () => {
      for (const nothing of [undefined, null])
        it(`treats ${String(nothing)} as unset for each property`, async () => {
          const unset = Object.fromEntries(namesOf(tag).map((name) => [name, nothing]));
          const element = await open(tag, unset);
          const plain = await open(tag, {});
          const read = ({ shadowRoot }: Element) => shadowRoot?.textContent;
          await waitUntil(() => read(element) === read(plain), 'they show the same', waitOptions);
        });

      it('goes back to the default of each property that is set to undefined again', async () => {
        const element = await open(tag, Object.fromEntries(namesOf(tag).map((name) => [name, others[name]])));
        await whenSettled(element);
        Object.assign(element, Object.fromEntries(namesOf(tag).map((name) => [name, undefined])));
        const plain = await open(tag, {});
        const read = ({ shadowRoot }: Element) => shadowRoot?.textContent?.replace(/\s+/g, ' ');
        await waitUntil(() => read(element) === read(plain), 'they show the same', waitOptions);
      });

      it('treats the attribute value "false" as false', async () => {
        const flags = [...propertiesOf(tag)].filter(([, { type }]) => type === Boolean).map(([name]) => String(name));
        // Only the provider has no boolean attribute.
        expect(flags.length > 0).to.equal(tag !== 'reseller-provider');
        const element = await open(tag, {}, Object.fromEntries(flags.map((name) => [name, 'false'])));
        for (const name of flags) expect(element[name as keyof typeof element], name).to.equal(false);
        for (const name of flags) element.setAttribute(name, '');
        for (const name of flags) expect(element[name as keyof typeof element], name).to.equal(true);
      });

      it('has no other member with the name of an attribute, which React would overwrite', () => {
        const attributes = [...propertiesOf(tag)].filter(([, { attribute }]) => attribute !== false);
        const element = document.createElement(tag);
        for (const [name, { attribute }] of attributes) {
          const written = typeof attribute === 'string' ? attribute : String(name);
          expect(written).to.equal(written.toLowerCase());
          if (written !== name) expect(written in element, written).to.equal(false);
        }
      });
    });
  }

  it('do not use their adapter until a framework has hydrated them', async () => {
    const calls: string[] = [];
    const { listInvites } = createAdapter();
    const list = document.createElement('invite-list');
    list.setAttribute('defer-hydration', '');
    list.adapter = {
      listInvites: (query, options) => {
        calls.push('listInvites');
        return listInvites(query, options);
      },
    };
    await fixture(list);
    await whenSettled(list);
    expect(calls).to.deep.equal([]);
    list.removeAttribute('defer-hydration');
    list.requestUpdate();
    await whenSettled(list);
    expect(calls).to.deep.equal(['listInvites']);
  });

  it('keep their content, and warn once, if each render creates a new adapter', async () => {
    const list = (await open('invite-list', {})) as InviteList;
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      for (let render = 0; render < 6; render++) {
        list.adapter = createAdapter();
        await list.updateComplete;
        expect(list.shadowRoot?.querySelectorAll('[part=row]').length).to.equal(25);
      }
      await waitUntil(() => warnings.length, 'the list warns', waitOptions);
      await whenSettled(list);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('<invite-list> keeps receiving new adapters');
  });
});
