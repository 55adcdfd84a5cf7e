import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { JSDOM } from 'jsdom';

// React checks for a document when it loads.
const { window } = new JSDOM('<!doctype html>', { pretendToBeVisual: true });
const { document, customElements, HTMLElement } = window;
Object.assign(globalThis, { window, document, customElements, HTMLElement, IS_REACT_ACT_ENVIRONMENT: true });
const { act, createElement } = await import('react');
const { createPortal } = await import('react-dom');
const { createRoot } = await import('react-dom/client');
const { renderToString } = await import('react-dom/server');
const { createComponent } = await import('../../src/frameworks/react/create-component.ts');

/** Converts as Web IDL does: React also sets strings. */
const toBoolean = (value: unknown) => Boolean(value);

/** Has the boolean properties of browsers that jsdom lacks. */
class Stub extends HTMLElement {
  adapter: object | undefined;
  pageSize = 25;
  messages: object = {};
  disabled = false;
  query = '';

  override set inert(value: boolean) {
    this.toggleAttribute('inert', toBoolean(value));
  }

  override set draggable(value: boolean) {
    this.setAttribute('draggable', String(toBoolean(value)));
  }

  override set translate(value: boolean) {
    this.setAttribute('translate', value ? 'yes' : 'no');
  }
}

const Provider = createComponent('reseller-provider', class extends Stub {}, ['adapter'], []);
const List = createComponent(
  'customer-list',
  class extends Stub {},
  ['adapter', 'pageSize', 'messages', 'disabled', 'query'],
  [],
);

/** Stand-ins: the elements are compared by identity. */
const [adapter, other] = [{}, {}] as never[];

describe('React components', () => {
  let host: HTMLElement;

  beforeEach(() => {
    host = document.createElement('main');
    document.body.replaceChildren(host);
  });

  /** Renders into the page, and returns the list. */
  async function render(node: Parameters<ReturnType<typeof createRoot>['render']>[0]) {
    const root = createRoot(host);
    // oxlint-disable-next-line typescript/require-await -- only an asynchronous callback flushes all effects
    await act(async () => root.render(node));
    return document.querySelector('customer-list') as Stub;
  }

  describe('write attributes as HTML defines them, on the server too', () => {
    const cases: readonly (readonly [props: object, attribute: string, value: string | null])[] = [
      [{ hidden: false }, 'hidden', null],
      [{ hidden: true }, 'hidden', ''],
      [{ inert: true }, 'inert', ''],
      [{ 'aria-hidden': true }, 'aria-hidden', 'true'],
      [{ 'aria-busy': false }, 'aria-busy', 'false'],
      [{ 'data-open': true }, 'data-open', 'true'],
      [{ 'data-open': false }, 'data-open', 'false'],
      [{ draggable: true }, 'draggable', 'true'],
      [{ draggable: false }, 'draggable', 'false'],
      [{ spellCheck: false }, 'spellcheck', 'false'],
      [{ contentEditable: false }, 'contenteditable', 'false'],
      [{ translate: 'no' }, 'translate', 'no'],
      [{ translate: 'yes' }, 'translate', 'yes'],
      [{ className: 'wide' }, 'class', 'wide'],
    ];
    for (const [props, attribute, value] of cases)
      it(JSON.stringify(props), async () => {
        assert.equal((await render(createElement(List, props))).getAttribute(attribute), value);
        host.innerHTML = renderToString(createElement(List, props));
        assert.equal(host.firstElementChild?.getAttribute(attribute), value);
      });
  });

  describe('remove attributes as React does for elements of HTML', () => {
    const native = {
      id: 'list',
      lang: 'de',
      dir: 'rtl',
      title: 'List',
      slot: 'main',
      className: 'wide',
      style: { color: 'red' },
      hidden: true,
      tabIndex: -1,
      accessKey: 'l',
      contentEditable: true,
      inputMode: 'text',
      role: 'region',
      'aria-label': 'Customers',
      'data-test': 'list',
    };
    const { style: _, ...nullable } = native;
    const nameless = (value: undefined | null) => Object.fromEntries(Object.keys(native).map((name) => [name, value]));
    const attributesOf = (list: Element) =>
      list
        .getAttributeNames()
        // React keeps an empty `style` on elements of HTML, too.
        .filter((name) => list.getAttribute(name) !== '' || name !== 'style');

    for (const [how, without] of [
      ['that go away', {}],
      ['that become undefined', nameless(undefined)],
      ['that become null', nameless(null)],
    ] as const)
      it(how, async () => {
        const root = createRoot(host);
        const show = async (props: object) => {
          // oxlint-disable-next-line typescript/require-await -- only an asynchronous callback flushes all effects
          await act(async () => root.render(createElement(List, props)));
          return document.querySelector('customer-list') as Stub;
        };
        const list = await show(native);
        assert.equal(attributesOf(list).length, Object.keys(native).length);
        assert.deepEqual([list.lang, list.dir, list.id, list.title], ['de', 'rtl', 'list', 'List']);
        assert.deepEqual(attributesOf(await show(without)), []);
      });

    for (const value of [undefined, null])
      it(`and write none at first for ${value}`, async () => {
        const props = Object.fromEntries(Object.keys(nullable).map((name) => [name, value]));
        assert.deepEqual(attributesOf(await render(createElement(List, props))), []);
        host.innerHTML = renderToString(createElement(List, props));
        assert.deepEqual(attributesOf(host.firstElementChild!), ['defer-hydration']);
      });
  });

  describe('go back to the default of the element', () => {
    const set = { adapter, pageSize: 50, messages: { search: 'Find' }, disabled: true, query: 'ash' };
    const unset = {
      adapter: undefined,
      pageSize: undefined,
      messages: undefined,
      disabled: undefined,
      query: undefined,
    };
    const read = ({ adapter: own, pageSize, messages, disabled, query }: Stub) => ({
      adapter: own,
      pageSize,
      messages,
      disabled,
      query,
    });

    for (const [how, without] of [
      ['when a prop goes away', {}],
      ['when a prop becomes undefined', unset],
    ] as const)
      it(how, async () => {
        const root = createRoot(host);
        const show = async (props: object) => {
          // oxlint-disable-next-line typescript/require-await -- only an asynchronous callback flushes all effects
          await act(async () => root.render(createElement(List, props)));
          return document.querySelector('customer-list') as Stub;
        };
        const list = await show(set);
        // The user may change what the page has set.
        list.query = 'birch';
        assert.deepEqual(read(await show(without)), read(document.createElement('customer-list') as Stub));
        assert.equal((await show(set)).pageSize, 50);
      });

    it('only if the prop was set: the user may have changed a property that no prop sets', async () => {
      const root = createRoot(host);
      for (const pageSize of [50, undefined]) {
        // oxlint-disable-next-line typescript/require-await -- only an asynchronous callback flushes all effects
        await act(async () => root.render(createElement(List, { pageSize })));
        const list = document.querySelector('customer-list') as Stub;
        if (pageSize) list.query = 'ash';
        else assert.deepEqual([list.query, list.pageSize], ['ash', 25]);
      }
    });
  });

  describe('take the adapter of the nearest provider', () => {
    const portal = (props: object = {}) => createPortal(createElement(List, props), document.body);

    it('in a portal outside of it, and follow it', async () => {
      const root = createRoot(host);
      for (const each of [adapter, other]) {
        // oxlint-disable-next-line typescript/require-await -- only an asynchronous callback flushes all effects
        await act(async () => root.render(createElement(Provider, { adapter: each }, portal())));
        assert.equal((document.querySelector('customer-list') as Stub).adapter, each);
      }
    });

    it('in a portal inside another provider', async () => {
      const outer = document.body.appendChild(document.createElement('div'));
      const list = await render(
        createElement(
          Provider,
          { adapter: other },
          createElement(Provider, { adapter }, createPortal(createElement(List), outer)),
        ),
      );
      assert.equal(list.adapter, adapter);
    });

    it('unless they have an adapter of their own', async () => {
      assert.equal((await render(createElement(Provider, { adapter }, portal({ adapter: other })))).adapter, other);
    });

    it('through the DOM where they are inside it', async () => {
      const list = await render(createElement(Provider, { adapter }, createElement('div', {}, createElement(List))));
      assert.equal(list.adapter, undefined);
    });
  });
});
