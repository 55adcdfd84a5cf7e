import type { ExtraField } from '../../../src/index.ts';

/** The result for a field's value: sent, left out, or rejected with a text. */
export type Outcome = { readonly sent: unknown } | { readonly refused: string };

/** Helpers for tests in a page with one element. */
export interface InputPage {
  /** Adds an element whose adapter records its input and rejects it, so that the form stays open. */
  open(tag: string, properties: object, extraFields: readonly ExtraField[]): Promise<void>;
  /** Sets properties of the element. */
  set(properties: object): Promise<void>;
  /** Shows the element in a language (BCP 47). Resolves once its texts are loaded. */
  speak(language: string): Promise<void>;
  /** Goes back to the prefilled values. */
  reset(): Promise<void>;
  control(pointer: string): HTMLInputElement;
  /** Sets values as password managers do, with or without events. */
  autofill(given: Readonly<Record<string, string>>, hasEvents: boolean): void;
  /** Submits the form, and returns the results for these members. */
  submit(pointers: readonly string[]): Promise<readonly Outcome[]>;
  /** Returns a field's error text. */
  describeRefusal(pointer: string, given: string): Promise<string>;
  /** Searches for a text, and returns the query that the list sends; null for all rows. */
  search(given: string): Promise<string | null>;
  /** The search field of a list, also within `<customers-page>`. */
  searchField(): Promise<HTMLInputElement>;
  /** Waits for the query of a list. */
  nextQuery(): Promise<string | null>;
}

declare global {
  var inputPage: InputPage;
  /** The class of the package. */
  var AdapterError: new (code: string, details: object) => Error;
}

/** Runs in the page once it has loaded. */
export function prepareInputPage(): void {
  interface Form extends HTMLElement {
    readonly updateComplete: Promise<boolean>;
    submit(): void;
    reset(): void;
  }
  let element: Form;
  const sent: object[] = [];
  const queries: (string | undefined)[] = [];
  const isolates = /[\u2068\u2069]/g;
  const row = {
    id: '1',
    companyName: 'Lighthouse Optics',
    contactName: 'Ada Okafor',
    contactEmail: 'ada@lighthouse.example',
    technicalContact: { email: 'it@lighthouse.example' },
    billingContact: { email: 'accounts@reseller.example', phone: '+442079460018' },
    billingAccountId: 'ba_1',
    status: 'pending',
    delivery: 'sent',
    origin: 'added',
    timesSent: 1,
    createdAt: '2026-01-01T00:00:00Z',
    createdBy: 'maya@reseller.example',
    expiresAt: '2026-01-08T00:00:00Z',
    allowedActions: [],
  };

  // Avoid timers, which would wait for four milliseconds each.
  const nextTask = () =>
    new Promise<unknown>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve);
      port1.start();
      port2.postMessage(undefined);
    });
  async function until<Value>(what: string, find: () => Value | null | undefined | false): Promise<Value> {
    for (const deadline = performance.now() + 15_000; performance.now() < deadline; await nextTask()) {
      const found = find();
      if (found) return found;
    }
    throw new Error(`${element.localName}: no ${what}`);
  }

  const controlOf = (pointer: string) =>
    [element, element.shadowRoot].flatMap((root) =>
      Array.from(root?.querySelectorAll<HTMLInputElement>(`[name="${pointer}"]`) ?? []),
    )[0];
  const control = (pointer: string) => {
    const found = controlOf(pointer);
    if (!found) throw new Error(`${element.localName} has no field ${pointer}.`);
    found.closest('details')?.setAttribute('open', '');
    return found;
  };

  function errorOf(pointer: string): string {
    const field = control(pointer);
    const root = field.getRootNode() as ShadowRoot;
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const error = ids.map((id) => root.getElementById(id)).find((each) => each?.part.contains('error'));
    return error?.textContent.replace(isolates, '') ?? '';
  }

  /** Returns a member of a record by JSON pointer. */
  const memberOf = (record: object, pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((member, step) => (member as Record<string, unknown> | undefined)?.[step], record);

  const refuse = (input: object) => {
    sent.push(input);
    return Promise.reject(new AdapterError('rate-limited', { outcome: 'rejected' }));
  };
  const list = ({ q }: { q?: string }) => {
    queries.push(q);
    return Promise.resolve({ items: [row], total: 1, serverTime: '2026-01-01T00:00:00Z' });
  };

  /** The notice that has the focus once a submit is over, whether it was sent or not. */
  const hasNotice = () => element.shadowRoot?.activeElement?.matches('[part=error-summary]') ?? false;

  globalThis.inputPage = {
    async open(tag, properties, extraFields) {
      element = Object.assign(document.createElement(tag) as Form, properties, {
        adapter: {
          inviteCustomer: refuse,
          addCustomer: refuse,
          completeRegistration: refuse,
          openRegistration: () =>
            Promise.resolve({
              companyName: 'Lighthouse Optics',
              contactName: 'Ada Okafor',
              contactEmail: 'ada@lighthouse.example',
              expiresAt: '2026-01-08T00:00:00Z',
              branding: { resellerName: 'Reseller', platformName: 'Platform' },
            }),
          listCustomers: list,
          listInvites: list,
          ...(extraFields.length && { extraFields: () => extraFields }),
        },
      });
      document.body.append(element);
      if (extraFields.length) await until('extra field', () => controlOf(`/extra/${extraFields.at(-1)?.name}`));
    },
    async set(properties) {
      Object.assign(element, properties);
      await element.updateComplete;
    },
    async speak(language) {
      element.lang = language;
      await until(language, () => element.shadowRoot?.querySelector(`.root[lang="${language}"]:not(.waiting)`));
    },
    async reset() {
      element.reset();
      await element.updateComplete;
    },
    control,
    autofill(given, hasEvents) {
      for (const [pointer, value] of Object.entries(given)) {
        const field = control(pointer);
        field.value = value;
        for (const type of hasEvents ? ['input', 'change'] : [])
          field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
    },
    async submit(pointers) {
      sent.length = 0;
      control(pointers[0] ?? '').focus();
      element.submit();
      await until('outcome', hasNotice);
      const [input] = sent;
      return pointers.map((pointer) =>
        input ? { sent: memberOf(input, pointer) ?? null } : { refused: errorOf(pointer) },
      );
    },
    async describeRefusal(pointer, given) {
      this.autofill({ [pointer]: given }, true);
      const [outcome] = await this.submit([pointer]);
      return outcome && 'refused' in outcome ? outcome.refused : '';
    },
    async search(given) {
      const field = await this.searchField();
      field.value = given;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return this.nextQuery();
    },
    searchField: () =>
      until('search', () => {
        const page = element.shadowRoot?.querySelector<HTMLElement>('customer-list, invite-list') ?? element;
        return page.shadowRoot?.querySelector<HTMLInputElement>('#search');
      }),
    async nextQuery() {
      await until('query', () => queries.length > 0);
      return queries.splice(0).at(-1) ?? null;
    },
  };
}
