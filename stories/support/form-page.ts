import { expect, userEvent } from 'storybook/test';
import { ElementPage, eventually } from './element-page.ts';

export { eventually } from './element-page.ts';

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
export abstract class FormPage<Form extends HTMLElement> extends ElementPage<Form> {
  /** What `fill` types where nothing else is said. */
  protected abstract readonly typed: Values;

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

  /** The customers of that name, as the story's back end has them. */
  async listCustomers(companyName: string) {
    const { items } = await this.backEnd.listCustomers({ q: companyName }, { signal: AbortSignal.timeout(5000) });
    return items;
  }
}
