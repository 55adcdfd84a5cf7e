import { expect, userEvent } from 'storybook/test';
import { ElementPage, eventually } from './element-page.ts';

export { eventually } from './element-page.ts';

/** Values by JSON pointer into the request. */
export type Values = Readonly<Record<string, string>>;

/** Buttons by their position, in any language. */
export const buttons = {
  tryAgain: '[part~=error-summary] button[part~=button-primary]',
  startOver: '[part~=error-summary] button:not([part~=button-primary])',
  /** Resends a matching invite, or opens a matching customer. */
  match: '[part~=matches] li button',
  proceed: '[part~=matches] .actions button:first-child',
  reconsider: '[part~=matches] .actions button:last-child',
} as const;

/** Page object of a form. Finds elements by name and part, in any language. */
export abstract class FormPage<Form extends HTMLElement> extends ElementPage<Form> {
  /** The values that `fill` types by default. */
  protected abstract readonly typed: Values;

  /** Returns the control of a request field, such as `/companyName`. */
  control(pointer: string): HTMLInputElement | HTMLSelectElement {
    return this.root.querySelector<HTMLInputElement>(`[name="${pointer}"]`)!;
  }

  get values(): Values {
    const controls = this.root.querySelectorAll<HTMLInputElement>('form [name]');
    return Object.fromEntries(Array.from(controls, ({ name, value }) => [name, value]));
  }

  /** Checks which fields are marked as invalid. */
  async expectWrong(...pointers: readonly string[]) {
    await eventually(() => {
      const marked = this.root.querySelectorAll<HTMLInputElement>('[aria-invalid=true]');
      return expect(Array.from(marked, ({ name }) => name)).toEqual(pointers);
    });
  }

  async expectValues(values: Values) {
    await eventually(() => expect(this.values).toMatchObject(values));
  }

  /** Resolves once the language is loaded, and the billing accounts have loaded or failed. */
  async ready(): Promise<this> {
    await eventually(async () => {
      await expect(this.root.querySelector('form')).not.toBeNull();
      await expect(this.root.querySelector('.waiting, [aria-busy=true]')).toBeNull();
    });
    return this;
  }

  /** Replaces a field's text, or selects an option as soon as it exists. */
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

  /** Fills the form in as soon as possible, and submits it. */
  async fillAndSend(values?: Values) {
    await this.ready();
    await this.fill(values);
    await this.send();
  }

  /** Resolves with the error message. */
  problem(): Promise<HTMLElement> {
    return this.find('[part~=error-summary]');
  }

  /** Resolves with the list of similar customers and invites. */
  matches(): Promise<HTMLElement> {
    return this.find('[part~=matches]');
  }

  /** Resolves with the success message. */
  done(): Promise<HTMLElement> {
    return this.find('[part~=success]');
  }

  /** Lists the customers of that name in the story's back end. */
  async listCustomers(companyName: string) {
    const { items } = await this.backEnd.listCustomers({ q: companyName }, { signal: AbortSignal.timeout(5000) });
    return items;
  }
}
