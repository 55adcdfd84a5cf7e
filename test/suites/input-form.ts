import { fixture, html } from '@open-wc/testing';
import type { AdapterError, ResellerAdapter } from '../../src/index.ts';
import { accounts } from '../support/fake-adapter.ts';
import { type AnyForm, FormPage } from '../support/form-page.ts';
import { holdMethod, type PendingCall } from '../support/held-method.ts';
import type { Feature } from './form-under-test.ts';

/** What all forms have in common, as far as these suites go. */
export interface InputElement extends AnyForm {
  messages: object;
  defaultCountry: string | undefined;
  billingAccountsUrl: string | undefined;
}

/** The texts of any form. */
interface Texts {
  readonly submit: string;
  readonly fields: Readonly<Record<string, { readonly label: string }>>;
}

/** What the suites about input and display have to know of a form. */
export interface InputForm {
  readonly tag: string;
  readonly operation: 'addCustomer' | 'inviteCustomer' | 'completeRegistration';
  /** What other forms have and this one does not; nothing by default. */
  readonly lacks?: readonly Feature[];
  /** What its adapter and its element have besides, for it to open. */
  readonly needs?: { readonly adapter: ResellerAdapter; readonly properties: object };
  /** The trees that it stands in; its shadow tree by default. */
  readonly treesOf?: (element: HTMLElement) => ShadowRoot;
  /** The cancelable event before the call. */
  readonly intent: string;
  /** What a user types who does all right: by member, in the order of the fields; without what is filled in already. */
  readonly values: Readonly<Record<string, string>>;
  /** The members of `values` that are missed at first; all by default. */
  readonly missing?: readonly string[];
  /** What is sent of what is typed into a member, if not just that. */
  readonly stored?: (pointer: string, text: string) => string;
  /** The member that nobody but the user may fill in; none by default. */
  readonly secret?: string;
  /** All members that the form has fields for, in their order. */
  readonly pointers: readonly string[];
  /** All texts in English. */
  readonly english: Texts;
  readonly languages: Readonly<Record<string, () => Promise<Texts>>>;
  /** What it shows that is the browser's or the world's to name. */
  readonly data?: (root: ShadowRoot) => readonly string[];
  /** The answer to a call that went well; in the other way, there is more to say of it. */
  reply(name: string, email: string, how?: 'usual' | 'other'): unknown;
  /** States that other forms do not have. */
  readonly states?: readonly FormState[];
}

/** A form in one of its states. */
export interface FormState {
  readonly name: string;
  open(form: InputForm, properties?: Opening['properties']): Promise<InputPage>;
}

/** What a form is opened with. */
export interface Opening {
  readonly adapter?: ResellerAdapter | undefined;
  readonly properties?:
    Partial<Pick<InputElement, 'value' | 'messages' | 'defaultCountry' | 'billingAccountsUrl' | 'lang'>> | undefined;
  /** Whether there is no adapter at all; false by default. */
  readonly bare?: boolean;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A form with its fields by their members: labels differ from form to form, and from language to language. */
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

  /** The members that have a field now, in the order of the fields. */
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

  /** Types and goes on to another field. */
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

  /** Clicks a button by its place among those that match. */
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

  /** What has the focus, in words: plain data, as an assertion that fails on elements can hang a browser. */
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

/** Opens a form over two billing accounts, and turns to it. */
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
  // Some forms ask first what they are about.
  await page.until(
    'there is something to see',
    () => page.shown !== 'nothing' || page.text('[part=error-summary], .notice') !== '' || bare === true,
  );
  await page.turnTo();
  return page;
}
