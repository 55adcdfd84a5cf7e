import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { type ResellerAdapter, whenSettled } from '../../src/index.ts';
import { until } from './patience.ts';

/** What all forms have in common. */
export interface AnyForm extends LitElement {
  adapter: ResellerAdapter | undefined;
  value: object;
  disabled: boolean;
  draftKey?: string | undefined;
  submit(): void;
  reset(): void;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Marks that keep names from turning the text around them. */
const isolates = /[\u2068\u2069]/g;
const textOf = (node: Node | null | undefined) => node?.textContent?.replace(isolates, '').trim() ?? '';

/** A form as its users see it. */
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

  /** What a user does first: the form loads what it needs from now on. */
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

  /** Types as a user does: the value changes and an event tells. */
  type(label: string, value: string) {
    const control = this.control(label);
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  fill(values: Readonly<Record<string, string>>) {
    for (const [label, value] of Object.entries(values)) this.type(label, value);
  }

  /** What stands in the fields with those labels. */
  read(labels: Iterable<string>): Record<string, string> {
    return Object.fromEntries(Array.from(labels, (label) => [label, this.control(label).value]));
  }

  async submit() {
    await this.press(this.#submitLabel);
  }

  /** The error that belongs to a control, as assistive technology finds it. */
  errorOf(label: string): string {
    const ids = this.control(label).getAttribute('aria-describedby')?.split(' ') ?? [];
    return textOf(ids.map((id) => this.root.getElementById(id)).find((node) => node?.part.contains('error')));
  }

  text(selector: string): string {
    return textOf(this.root.querySelector(selector));
  }

  /** A plain answer, as a failing assertion that holds elements can take the browser down. */
  hasFocus(control: Element | globalThis.Element | null): boolean {
    return control !== null && this.root.activeElement === control;
  }

  get summary(): string[] {
    return Array.from(this.root.querySelectorAll('[part=error-summary] li'), textOf);
  }

  /** What the form is about, as far as that can be seen. */
  get shown(): 'fields' | 'errors' | 'doubt' | 'matches' | 'done' | 'nothing' {
    const has = (selector: string) => this.root.querySelector(selector) !== null;
    if (has('[part=success]')) return 'done';
    if (!has('form')) return 'nothing';
    if (has('[part=matches]')) return 'matches';
    if (has('[part=error-summary][aria-labelledby=unknown]')) return 'doubt';
    return has('[part=error-summary]') ? 'errors' : 'fields';
  }

  /** What is told meanwhile to those who cannot see the button. */
  get status(): string {
    return this.text('form > [role=status]');
  }

  /** Whether what stands in the fields cannot be changed, while they keep their focus. */
  get isLocked(): boolean {
    const isFixed = (control: Control) =>
      control.getAttribute('aria-disabled') === 'true' || ('readOnly' in control && control.readOnly);
    return Array.from(this.root.querySelectorAll<Control>('[part=input]')).every(isFixed);
  }

  /** What took the focus, by its part and role. */
  get focused(): { part: string | null; role: string | null } | undefined {
    const element = this.root.activeElement;
    return element ? { part: element.getAttribute('part'), role: element.getAttribute('role') } : undefined;
  }

  /** After answers that are already given have been taken in and shown; calls may still be under way. */
  async settled() {
    await whenSettled(this.element, { calls: false });
  }

  /** For what takes as long as a module that is loaded on demand. */
  async until(what: string, isSo: () => boolean) {
    await until(what, isSo, () => this.settled());
  }

  #findButton(text: string): HTMLButtonElement | undefined {
    return Array.from(this.root.querySelectorAll('button')).find((button) => textOf(button) === text);
  }
}
