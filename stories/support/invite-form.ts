import type { InviteCustomerForm, InvitePrefill } from 'reseller-elements';
import type { MockApi } from 'reseller-elements/mocks';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { StoryStage } from './story-stage.ts';

/** A customer that no scenario knows. */
export const customer = {
  companyName: 'Harbour Lane Dental',
  contactName: 'Noor Haddad',
  contactEmail: 'noor@harbour-lane.example',
} as const satisfies InvitePrefill;

/** Other pages may be loading on the same machine. */
const patience = { timeout: 5000 } as const;

/** Waits until a check holds: forms load what they need on demand. */
export const eventually = <Result>(check: () => Result) => waitFor(check, patience);

type Values = Readonly<Record<string, string>>;

const typed: Values = {
  '/companyName': customer.companyName,
  '/contactName': customer.contactName,
  '/contactEmail': customer.contactEmail,
};

/** The form of a story as a play function uses it, in any language: by names and parts. */
export class InviteForm {
  readonly element: InviteCustomerForm;
  readonly api: MockApi;

  constructor(canvas: HTMLElement) {
    this.element = canvas.querySelector('invite-customer-form')!;
    this.api = canvas.querySelector<StoryStage>('story-stage')!.api;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The control for a member of the invite, such as `/companyName`. */
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

  /** After the billing accounts have come, or have failed to. */
  async ready(): Promise<this> {
    await eventually(async () => {
      await expect(this.root.querySelector('form')).not.toBeNull();
      await expect(this.root.querySelector('[aria-busy=true]')).toBeNull();
    });
    return this;
  }

  async type(pointer: string, value: string) {
    const control = this.control(pointer);
    const replaceAll = { initialSelectionStart: 0, initialSelectionEnd: control.value.length };
    await userEvent.type(control, value, { ...replaceAll, delay: null });
  }

  async fill(values: Values = typed) {
    for (const [pointer, value] of Object.entries(values)) await this.type(pointer, value);
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

  /** After the form says that the invite exists. */
  done(): Promise<HTMLElement> {
    return this.find('[part~=success]');
  }

  /** How many mails went to the customer. */
  async countMails(): Promise<number> {
    const mails = await this.api.outbox();
    return mails.filter(({ to }) => to.includes(customer.contactEmail)).length;
  }
}
