import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { type ResellerAdapter, type SubmitOutcome, whenSettled } from '../../src/index.ts';
import { until } from './until.ts';

/** The interface that all forms share. */
export interface AnyForm extends LitElement {
  adapter: ResellerAdapter | undefined;
  value: object;
  disabled: boolean;
  draftKey?: string | undefined;
  submit(): Promise<SubmitOutcome<unknown>>;
  reset(): void;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const textOf = (node: Node | null | undefined) => node?.textContent?.trim() ?? '';

/** Page object of a form. */
export class FormPage<Element extends AnyForm = AnyForm> {
  readonly element: Element;
  readonly #submitLabel: string;

  constructor(element: Element, submitLabel: string) {
    this.element = element;
    this.#submitLabel = submitLabel;
  }

  get root() {
    return this.element.shadowRoot as ShadowRoot;
  }

  /** Focuses the form as a user does, which starts loading its data. */
  async turnTo() {
    this.root.querySelector('form')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await this.settled();
  }

  control(label: string): HTMLInputElement | HTMLSelectElement {
    const match = Array.from(this.root.querySelectorAll('label')).find(({ textContent }) => textContent === label);
    expect(match !== undefined, `there is a label “${label}”`).to.equal(true);
    return this.root.getElementById(match?.htmlFor ?? '') as HTMLInputElement;
  }

  button(text: string): HTMLButtonElement {
    const match = this.#findButton(text);
    expect(match !== undefined, `there is a button “${text}”`).to.equal(true);
    return match as HTMLButtonElement;
  }

  hasButton(text: string): boolean {
    return this.#findButton(text) !== undefined;
  }

  async press(text: string) {
    this.button(text).click();
    await this.settled();
  }

  /** Types as a user does: sets the value and fires `input`. */
  type(label: string, value: string) {
    const control = this.control(label);
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  fill(values: Readonly<Record<string, string>>) {
    for (const [label, value] of Object.entries(values)) this.type(label, value);
  }

  /** Returns the values of the fields with these labels. */
  read(labels: Iterable<string>): Record<string, string> {
    return Object.fromEntries(Array.from(labels, (label) => [label, this.control(label).value]));
  }

  async submit() {
    await this.press(this.#submitLabel);
  }

  /** Returns a control's error through its accessible description. */
  errorOf(label: string): string {
    const ids = this.control(label).getAttribute('aria-describedby')?.split(' ') ?? [];
    return textOf(ids.map((id) => this.root.getElementById(id)).find((node) => node?.part.contains('error')));
  }

  text(selector: string): string {
    return textOf(this.root.querySelector(selector));
  }

  /** Returns a boolean, because a failing assertion on elements can crash the browser. */
  hasFocus(control: Element | globalThis.Element | null): boolean {
    return control !== null && this.root.activeElement === control;
  }

  get summary(): string[] {
    return Array.from(this.root.querySelectorAll('[part=error-summary] li'), textOf);
  }

  /** The visible state of the form. */
  get shown(): 'fields' | 'errors' | 'doubt' | 'matches' | 'done' | 'nothing' {
    const has = (selector: string) => this.root.querySelector(selector) !== null;
    if (has('[part=success]')) return 'done';
    if (!has('form')) return 'nothing';
    if (has('[part=matches]')) return 'matches';
    if (has('[part=error-summary][aria-labelledby=unknown]')) return 'doubt';
    return has('[part=error-summary]') ? 'errors' : 'fields';
  }

  /** The status message for screen readers. */
  get status(): string {
    return this.text('form > [role=status]');
  }

  /** Whether the fields are read-only while they stay focusable. */
  get isLocked(): boolean {
    const isFixed = (control: Control) =>
      control.getAttribute('aria-disabled') === 'true' || ('readOnly' in control && control.readOnly);
    return Array.from(this.root.querySelectorAll<Control>('[part=input]')).every(isFixed);
  }

  /** Part and role of the focused element. */
  get focused(): { part: string | null; role: string | null } | undefined {
    const element = this.root.activeElement;
    return element ? { part: element.getAttribute('part'), role: element.getAttribute('role') } : undefined;
  }

  /** Resolves once available replies are processed and rendered; calls may still be pending. */
  async settled() {
    await whenSettled(this.element, { calls: false });
  }

  /** Waits for a condition that depends on a module loaded on demand. */
  async until(what: string, condition: () => boolean) {
    await until(what, condition, () => this.settled());
  }

  #findButton(text: string): HTMLButtonElement | undefined {
    return Array.from(this.root.querySelectorAll('button')).find((button) => textOf(button) === text);
  }
}
