import { createRestAdapter } from 'reseller-elements';
import type { MockApi } from 'reseller-elements/mocks';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { StoryStage } from './story-stage.ts';

/** Other pages may be loading on the same machine. */
const patience = { timeout: 5000 } as const;

/** Waits until a check holds: forms load what they need on demand. */
export const eventually = <Result>(check: () => Result) => waitFor(check, patience);

/** By JSON pointer into what the form sends. */
export type Values = Readonly<Record<string, string>>;

/** Buttons that are told apart by where they stand, in any language. */
export const buttons = {
  tryAgain: '[part~=error-summary] button[part~=button-primary]',
  startOver: '[part~=error-summary] button:not([part~=button-primary])',
  /** Sends a matching invite again, or opens a matching customer. */
  match: '[part~=matches] li button',
  proceed: '[part~=matches] .actions button:first-child',
  reconsider: '[part~=matches] .actions button:last-child',
} as const;

/** A form of a story as a play function uses it, in any language: by names and parts. */
export abstract class FormPage<Form extends HTMLElement> {
  readonly element: Form;
  readonly api: MockApi;

  constructor(canvas: HTMLElement, tag: string) {
    this.element = canvas.querySelector<Form>(tag)!;
    this.api = canvas.querySelector<StoryStage>('story-stage')!.api;
  }

  /** What `fill` types where nothing else is said. */
  protected abstract readonly typed: Values;

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The control for a member of what is sent, such as `/companyName`. */
  control(pointer: string): HTMLInputElement | HTMLSelectElement {
    return this.root.querySelector<HTMLInputElement>(`[name="${pointer}"]`)!;
  }

  get values(): Values {
    const controls = this.root.querySelectorAll<HTMLInputElement>('form [name]');
    return Object.fromEntries(Array.from(controls, ({ name, value }) => [name, value]));
  }

  /** Which fields are marked as wrong. */
  async expectWrong(...pointers: readonly string[]) {
    await eventually(() => {
      const marked = this.root.querySelectorAll<HTMLInputElement>('[aria-invalid=true]');
      return expect(Array.from(marked, ({ name }) => name)).toEqual(pointers);
    });
  }

  async expectValues(values: Values) {
    await eventually(() => expect(this.values).toMatchObject(values));
  }

  async expectFocus(element: HTMLElement) {
    await eventually(() => expect(this.root.activeElement).toBe(element));
  }

  /** The form looks at its own width, not at the page’s. */
  async expectToFit() {
    await expect(this.element.scrollWidth).toBeLessThanOrEqual(this.element.clientWidth);
  }

  /** After the language and the billing accounts have come, or have failed to. */
  async ready(): Promise<this> {
    await eventually(async () => {
      await expect(this.root.querySelector('form')).not.toBeNull();
      await expect(this.root.querySelector('.waiting, [aria-busy=true]')).toBeNull();
    });
    return this;
  }

  /** Types into a field in place of what stands there, or chooses as soon as there is such an option. */
  async enter(pointer: string, value: string) {
    const control = this.control(pointer);
    if ('options' in control) {
      await eventually(() => expect(Array.from(control.options, (option) => option.value)).toContain(value));
      await userEvent.selectOptions(control, value);
      return;
    }
    const replaceAll = { initialSelectionStart: 0, initialSelectionEnd: control.value.length };
    await userEvent.type(control, value, { ...replaceAll, delay: null });
  }

  async fill(values: Values = this.typed) {
    for (const [pointer, value] of Object.entries(values)) await this.enter(pointer, value);
  }

  async send() {
    await this.press('form button[type=submit]');
  }

  /** Fills the form in as soon as that is possible, and sends it. */
  async fillAndSend(values?: Values) {
    await this.ready();
    await this.fill(values);
    await this.send();
  }

  async press(selector: string) {
    await userEvent.click(await this.find(selector));
  }

  /** What matches within the element, as soon as it is there. */
  async find(selector: string): Promise<HTMLElement> {
    return eventually(async () => {
      const found = this.root.querySelector<HTMLElement>(selector);
      await expect(found, selector).not.toBeNull();
      return found!;
    });
  }

  /** After the form says what is wrong. */
  problem(): Promise<HTMLElement> {
    return this.find('[part~=error-summary]');
  }

  /** After the form says what looks alike. */
  matches(): Promise<HTMLElement> {
    return this.find('[part~=matches]');
  }

  /** After the form says that it has done its work. */
  done(): Promise<HTMLElement> {
    return this.find('[part~=success]');
  }

  /** How many mails went out, to an email or to all. */
  async countMails(to = ''): Promise<number> {
    const mails = await this.api.outbox();
    return mails.filter((mail) => mail.to.includes(to)).length;
  }

  /** The customers of that name, as the story's back end has them. */
  async listCustomers(companyName: string) {
    const { listCustomers } = createRestAdapter({ baseUrl: this.api.baseUrl, fetch: this.api.fetch });
    const { items } = await listCustomers({ q: companyName }, { signal: AbortSignal.timeout(5000) });
    return items;
  }
}
