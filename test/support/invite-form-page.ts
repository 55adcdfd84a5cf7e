import { expect, fixture, html } from '@open-wc/testing';
import type { InviteCustomerForm, InvitePrefill, ResellerAdapter } from '../../src/index.ts';
import '../../src/define/invite-customer-form.ts';
import { createFakeAdapter } from './fake-adapter.ts';

/** The five fields by their labels. */
const filled = {
  'Company Name': 'Lighthouse Optics',
  'Contact Name': 'Ada Okafor',
  'Contact Email Address': 'ada@lighthouse.example',
};

/** The invite form as its users see it. */
export class InviteFormPage {
  readonly element: InviteCustomerForm;

  constructor(element: InviteCustomerForm) {
    this.element = element;
  }

  static async open(adapter: ResellerAdapter | undefined, value: InvitePrefill = {}): Promise<InviteFormPage> {
    const page = new InviteFormPage(
      await fixture(html`<invite-customer-form .adapter=${adapter} .value=${value}></invite-customer-form>`),
    );
    await page.turnTo();
    return page;
  }

  /** What a user does first: the form loads what it needs from now on. */
  async turnTo() {
    this.root.querySelector('form')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await Promise.all([
      import('../../src/elements/invite-customer-form/invite-later.ts'),
      import('../../src/controllers/phone-number.ts'),
    ]);
    await this.settled();
  }

  get root() {
    return this.element.shadowRoot as ShadowRoot;
  }

  control(label: string): HTMLInputElement | HTMLSelectElement {
    const match = Array.from(this.root.querySelectorAll('label')).find(({ textContent }) => textContent === label);
    expect(match, `label “${label}”`).to.not.equal(undefined);
    return this.root.getElementById(match?.htmlFor ?? '') as HTMLInputElement;
  }

  button(text: string): HTMLButtonElement {
    const match = Array.from(this.root.querySelectorAll('button')).find(
      (button) => button.textContent?.trim() === text,
    );
    expect(match, `button “${text}”`).to.not.equal(undefined);
    return match as HTMLButtonElement;
  }

  /** Types as a user does: the value changes and an event tells. */
  type(label: string, value: string) {
    const control = this.control(label);
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  fill(values: Readonly<Record<string, string>> = filled) {
    for (const [label, value] of Object.entries(values)) this.type(label, value);
  }

  async submit() {
    this.button('Send Invite').click();
    await this.settled();
  }

  /** The error that belongs to a control, as assistive technology finds it. */
  errorOf(label: string): string {
    const ids = this.control(label).getAttribute('aria-describedby')?.split(' ') ?? [];
    return (
      ids.map((id) => this.root.getElementById(id)).find((node) => node?.part.contains('error'))?.textContent ?? ''
    );
  }

  text(selector: string): string {
    return (
      this.root
        .querySelector(selector)
        ?.textContent?.replace(/[\u2068\u2069]/g, '')
        .trim() ?? ''
    );
  }

  /** A plain answer, as a failing assertion that holds elements can take the browser down. */
  hasFocus(control: Element | null): boolean {
    return control !== null && this.root.activeElement === control;
  }

  get summary(): string[] {
    return Array.from(this.root.querySelectorAll('[part=error-summary] li'), ({ textContent }) => textContent ?? '');
  }

  /** After answers that are already given have been taken in and shown. */
  async settled() {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }
}

/** An open form over a fake adapter. */
export async function openForm(overrides: ResellerAdapter = {}, value: InvitePrefill = {}) {
  const { adapter, calls } = createFakeAdapter(overrides);
  const page = await InviteFormPage.open(adapter, value);
  return { page, calls, adapter };
}
