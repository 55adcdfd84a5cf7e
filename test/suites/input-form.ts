import { fixture, html } from '@open-wc/testing';
import type { AdapterError, ResellerAdapter } from '../../src/index.ts';
import { accounts } from '../support/fake-adapter.ts';
import { type AnyForm, FormPage } from '../support/form-page.ts';
import { holdMethod, type PendingCall } from '../support/held-method.ts';
import type { Feature } from './form-under-test.ts';

/** The interface of any form, as far as these suites use it. */
export interface InputElement extends AnyForm {
  messages: object;
  defaultCountry: string | undefined;
  billingAccountsUrl: string | undefined;
}

/** Texts that every form has. */
interface Texts {
  readonly submit: string;
  readonly fields: Readonly<Record<string, { readonly label: string }>>;
}

/** A form for the suites about input and display. */
export interface InputForm {
  readonly tag: string;
  readonly operation: 'addCustomer' | 'inviteCustomer' | 'completeRegistration';
  /** Features that this form does not have. @default none */
  readonly lacks?: readonly Feature[];
  /** Additions to its adapter and properties that it needs to open. */
  readonly needs?: { readonly adapter: ResellerAdapter; readonly properties: object };
  /** The trees that contain the form. @default its shadow tree */
  readonly treesOf?: (element: HTMLElement) => ShadowRoot;
  /** The cancelable event before the call. */
  readonly intent: string;
  /** Valid user input by member in field order, without prefilled fields. */
  readonly values: Readonly<Record<string, string>>;
  /** Members of `values` that are required initially. @default all */
  readonly missing?: readonly string[];
  /** Converts the input for a member into the sent value. @default unchanged */
  readonly stored?: (pointer: string, text: string) => string;
  /** The member that only the user may fill in. @default none */
  readonly secret?: string;
  /** All members that have a field, in order. */
  readonly pointers: readonly string[];
  /** All texts in English. */
  readonly english: Texts;
  readonly languages: Readonly<Record<string, () => Promise<Texts>>>;
  /** Displayed text that does not come from the element's messages, such as names of countries. */
  readonly data?: (root: ShadowRoot) => readonly string[];
  /** Returns a successful reply; `other` is the variant with an additional message. */
  reply(name: string, email: string, how?: 'usual' | 'other'): unknown;
  /** States that other forms do not have. */
  readonly states?: readonly FormState[];
}

/** A form in one of its states. */
export interface FormState {
  readonly name: string;
  open(form: InputForm, properties?: Opening['properties']): Promise<InputPage>;
}

/** Settings for opening a form. */
export interface Opening {
  readonly adapter?: ResellerAdapter | undefined;
  readonly properties?:
    | Partial<Pick<InputElement, 'value' | 'messages' | 'defaultCountry' | 'billingAccountsUrl' | 'lang' | 'dir'>>
    | undefined;
  /** Whether to open the form without an adapter. @default false */
  readonly bare?: boolean;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Page object of a form. Finds fields by member, because labels differ between forms and languages. */
export class InputPage extends FormPage<InputElement> {
  readonly form: InputForm;
  readonly calls: readonly PendingCall<Record<string, unknown>, unknown>[];

  constructor(form: InputForm, element: InputElement, calls: InputPage['calls']) {
    super(element, '');
    this.form = form;
    this.calls = calls;
  }

  override get root(): ShadowRoot {
    return this.form.treesOf?.(this.element) ?? super.root;
  }

  /** Members that currently have a field, in order. */
  get pointers(): readonly string[] {
    return this.#controls.map(({ name }) => name);
  }

  override control(pointer: string): HTMLInputElement | HTMLSelectElement {
    const control = this.#controls.find(({ name }) => name === pointer);
    if (!control) throw new Error(`No field for ${pointer}; there are ${this.pointers.join(', ')}.`);
    return control as HTMLInputElement;
  }

  shows(pointer: string): string {
    return this.control(pointer).value;
  }

  /** Types into a field and leaves it. */
  async enter(pointer: string, text: string) {
    this.type(pointer, text);
    this.control(pointer).dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  override fill(values: Readonly<Record<string, string>> = this.form.values) {
    super.fill(values);
  }

  override async submit() {
    this.element.submit();
    await this.settled();
  }

  /** Clicks a matching button by its index. */
  async click(selector: string, index = 0) {
    this.root.querySelectorAll<HTMLElement>(selector)[index]?.click();
    await this.settled();
  }

  async answer(index: number, reply: unknown) {
    this.calls[index]?.resolve(reply);
    await this.settled();
  }

  async fail(index: number, error: AdapterError) {
    this.calls[index]?.reject(error);
    await this.settled();
  }

  /** Describes the focused element as text: a failing assertion on elements can hang the browser. */
  get focus(): string {
    const active = this.root.activeElement;
    if (!active) return 'elsewhere';
    return active.getAttribute('name') ?? active.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  get #controls(): Control[] {
    const controls = Array.from(this.root.querySelectorAll<Control>('input, select, textarea'));
    return controls.filter(({ name }) => name);
  }
}

/** Opens a form over two billing accounts and focuses it. */
export async function openInput(form: InputForm, { adapter: overrides, properties, bare }: Opening = {}) {
  const { method, calls } = holdMethod<Record<string, unknown>, unknown>();
  const adapter = {
    listBillingAccounts: () => Promise.resolve({ items: accounts }),
    [form.operation]: method,
    ...form.needs?.adapter,
    ...overrides,
  } as ResellerAdapter;
  const element = document.createElement(form.tag) as InputElement;
  Object.assign(element, bare ? {} : { adapter }, form.needs?.properties, properties);
  await fixture(html`${element}`);
  const page = new InputPage(form, element, calls);
  // Some forms first load the data that they are about.
  await page.until(
    'there is something to see',
    () => page.shown !== 'nothing' || page.text('[part=error-summary], .notice') !== '' || bare === true,
  );
  await page.turnTo();
  return page;
}
