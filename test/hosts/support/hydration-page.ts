import type { ResellerAdapter } from '../../../src/index.ts';
import type { definePortal, toTemplate } from './portal.ts';

/** Helpers for tests in a server-rendered page. */
export interface HydrationPage {
  /** Errors and warnings so far. */
  readonly problems: readonly string[];
  /** An adapter that replies at once. */
  readonly adapter: ResellerAdapter;
  /** Finds an element by tag in any shadow tree. */
  find(tag: string, place?: ParentNode): HTMLElement | undefined;
  /** Hydrates all elements. Resolves after their first render. */
  hydrate(tags: readonly string[]): Promise<void>;
  /** Returns an element's content without the comments and styles of server rendering. */
  describe(element: Element): string;
  /** Creates an element with the same attributes and properties as a server-rendered one. */
  addTwin(tag: string, properties: object): HTMLElement;
  /** Returns an element's comments that are not Lit's. */
  strangeComments(element: Element): readonly string[];
}

type LitExports = Parameters<typeof definePortal>[0];

declare global {
  var page: HydrationPage;
  /** Imports by bare specifier, which only works in the page because of its import map. */
  var load: (name: string) => Promise<unknown>;
}

/** Runs in the page before anything else. */
export function preparePage(define: typeof definePortal, toElement: typeof toTemplate): void {
  const problems: string[] = [];
  const report = (...words: unknown[]) => void problems.push(words.join(' '));
  addEventListener('error', ({ message }) => report(message));
  addEventListener('unhandledrejection', ({ reason }) => report(reason));
  Object.assign(console, { error: report, warn: report });

  const account = { id: 'ba_1', name: 'Priya Raman', email: 'one@reseller.example', phone: '+442079460018' };
  const billingContact = { email: account.email, phone: account.phone };
  const common = { companyName: 'Lighthouse Optics', billingContact, billingAccountId: account.id };
  const times = { createdAt: '2026-01-01T00:00:00Z', createdBy: 'maya@reseller.example' };
  const serverTime = '2026-01-02T00:00:00Z';
  const answers = {
    addCustomer: {},
    inviteCustomer: {},
    completeRegistration: {},
    resendInvite: {},
    listBillingAccounts: { items: [{ ...account, isDefault: true }] },
    listInvites: {
      items: [
        {
          ...common,
          ...times,
          id: 'inv_1',
          status: 'pending',
          delivery: 'sent',
          timesSent: 1,
          contactName: 'Ada Okafor',
          contactEmail: 'ada@lighthouse.example',
          expiresAt: '2026-01-08T00:00:00Z',
          allowedActions: ['resend'],
        },
      ],
      serverTime,
    },
    listCustomers: { items: [{ ...common, ...times, id: 'cus_1', status: 'active', origin: 'added' }], serverTime },
    previewInvite: { subject: 'Welcome', from: 'maya@reseller.example', html: '<p>Hello', text: 'Hello' },
    openRegistration: {
      companyName: 'Lighthouse Optics',
      contactName: 'Ada Okafor',
      contactEmail: 'ada@lighthouse.example',
      expiresAt: '2026-01-08T00:00:00Z',
      branding: { resellerName: 'Reseller', platformName: 'Platform' },
    },
  };
  const adapter = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, async () => answer]));

  function find(tag: string, place: ParentNode = document): HTMLElement | undefined {
    for (const element of place.querySelectorAll<HTMLElement>('*')) {
      if (element.localName === tag) return element;
      const within = element.shadowRoot && find(tag, element.shadowRoot);
      if (within) return within;
    }
    return undefined;
  }

  async function hydrate(tags: readonly string[]) {
    await load('@lit-labs/ssr-client/lit-element-hydrate-support.js');
    if (find('portal-page')) {
      const { html, LitElement } = (await load('lit')) as Pick<LitExports, 'html' | 'LitElement'>;
      define({ html, LitElement, toTemplate: toElement, tags });
    }
    await load('reseller-elements/define/all.js');
    for (const tag of tags) await (find(tag) as HTMLElement & { updateComplete?: Promise<boolean> }).updateComplete;
  }

  /** Returns a control's state, regardless of its attributes. */
  function stateOf(control: Element) {
    if (!control.matches('input, select, textarea, button, fieldset, option')) return [];
    const { value, checked, disabled } = control as HTMLInputElement;
    return Object.entries({ value, checked, disabled }).map(([name, state]) => `.${name}=${String(state)}`);
  }

  function describeNodes(nodes: Iterable<Node>): string {
    let text = '';
    for (const node of nodes)
      if (node instanceof Text) text += node.data;
      else if (node instanceof Element && node.localName !== 'style') {
        const attributes = Array.from(node.attributes)
          .filter(({ name }) => !(node.localName === 'input' && /^(?:value|checked)$/.test(name)))
          .filter(({ name }) => name !== 'defer-hydration')
          .map(({ name, value }) => `${name}="${value.trim()}"`);
        const inner = describeNodes([...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]);
        text += `\n<${[node.localName, ...attributes.toSorted(), ...stateOf(node)].join(' ')}>${inner}</>\n`;
      }
    return text.replace(/\s+/g, ' ').trim();
  }

  const describe = (element: Element) => describeNodes(element.shadowRoot?.childNodes ?? []);

  function addTwin(tag: string, properties: object) {
    const served = find(tag);
    if (!served) throw new Error(`There is no <${tag}>.`);
    const twin = document.createElement(tag);
    for (const { name, value } of served.attributes) twin.setAttribute(name, value);
    Object.assign(twin, properties);
    served.after(twin);
    return twin;
  }

  function strangeComments(element: Element): string[] {
    const root = element.shadowRoot ?? element;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const strange: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data } = node as Comment;
      if (!/^(?:\/?lit-part.*|lit-node \d+|\?.*|)$/.test(data)) strange.push(data);
    }
    return strange;
  }

  Object.assign(globalThis, { page: { problems, adapter, find, hydrate, describe, addTwin, strangeComments } });
}
