import { nothing, type ReactiveController, render } from 'lit';
import type { FormFields } from '../form-element/form-fields.ts';
import type { FormHostElement } from '../form-element/form-host.ts';

/** A node of the native form that must stay in place, with its name. */
type Part = readonly [element: Element, name: string];

const nameOf = (element: Element) => element.getAttribute('name') ?? '';

/**
 * The child of the registration form, in the page, that holds the native form.
 *
 * The page's scripts can change it: page caches copy it, and libraries that morph or empty the page remove it or reuse
 * its nodes. This controller adopts the values of copies, and renders a damaged form again.
 */
export class LightForm implements ReactiveController {
  readonly #host: FormHostElement;
  readonly #fields: FormFields;
  readonly #key: string;
  /** The input from a copy of an earlier element, until the link is open. */
  #copied: readonly (readonly [pointer: string, value: string])[];
  readonly #observer: MutationObserver;
  #container: HTMLElement | undefined;
  /** The form and its controls as last rendered. */
  #parts: readonly Part[] = [];
  /** The control that has the focus, or had it when removed. */
  #focused: Element | undefined;
  /** The control that was removed with the focus. */
  #lost: Element | undefined;

  /** @param key - Marks the container, so that a copy of the element can identify the original. */
  constructor(host: FormHostElement, fields: FormFields, key: string) {
    this.#host = host;
    this.#fields = fields;
    this.#key = key;
    this.#copied = this.#removeCopies();
    this.#observer = new MutationObserver(() => {
      if (!this.#isInPlace || !this.#isWhole) host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected() {
    const attributeFilter = ['slot', 'data-registration', 'name'];
    this.#observer.observe(this.#host, { childList: true, subtree: true, attributeFilter });
    this.#host.addEventListener('focusin', this.#onFocusIn);
    this.#host.addEventListener('focusout', this.#onFocusOut);
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#host.removeEventListener('focusin', this.#onFocusIn);
    this.#host.removeEventListener('focusout', this.#onFocusOut);
  }

  /** Drops a damaged form before its controls are read. Keeps the values that the user typed. */
  check() {
    if (this.#isWhole) return;
    this.#fields.releaseControls();
    this.#container = undefined;
  }

  /** Adopts the input from a copy, which overrides the prefilled values. Call this once the link is open. */
  adopt() {
    for (const [pointer, value] of this.#copied) if (value) this.#fields.edit(pointer, value);
    this.#copied = [];
  }

  /** @param direction - Empty if the surroundings set it. */
  render(content: unknown, language: string, direction: string) {
    const container = this.#renderInto(content);
    // Write attributes only if they differ, because the element observes them.
    if (container.slot !== 'form') container.slot = 'form';
    if (container.dataset['registration'] !== this.#key) container.dataset['registration'] = this.#key;
    if (container.lang !== language) container.lang = language;
    if (container.dir !== direction) container.dir = direction;
    this.#removeCopies();
    if (this.#focused?.isConnected === false) this.#lost = this.#focused;
    if (content === nothing) container.remove();
    else if (container.parentNode !== this.#host) this.#host.append(container);
    const form = container.querySelector('form');
    this.#parts = form ? [form, ...form.elements].map((element) => [element, nameOf(element)]) : [];
  }

  /** Returns the focus to a control that was removed with it. */
  hostUpdated() {
    const lost = this.#lost;
    this.#lost = undefined;
    const { activeElement, body } = this.#host.ownerDocument;
    if (!lost || (activeElement && activeElement !== body)) return;
    const [control] = this.#parts.find(([, name]) => name && name === nameOf(lost)) ?? [];
    (control as HTMLElement | undefined)?.focus();
  }

  /** Whether the container is in its place, with the attributes that it needs. */
  get #isInPlace(): boolean {
    const container = this.#container;
    if (!this.#parts.length || !container) return true;
    return container.parentNode === this.#host && container.slot === 'form' && 'registration' in container.dataset;
  }

  /** Whether the container has the form and all controls that were rendered into it. */
  get #isWhole(): boolean {
    return this.#parts.every(([element, name]) => this.#container?.contains(element) && nameOf(element) === name);
  }

  #renderInto(content: unknown): HTMLElement {
    const isNew = !this.#container;
    const container = (this.#container ??= this.#host.ownerDocument.createElement('div'));
    this.#fields.root = container;
    try {
      render(content, container, { host: this.#host });
      return container;
    } catch (error) {
      // Scripts have removed Lit's marker nodes.
      if (isNew) throw error;
      container.remove();
      this.#container = undefined;
      return this.#renderInto(content);
    }
  }

  /** Removes copies of the container. Returns their values, except for secrets. */
  #removeCopies() {
    const containers = Array.from(this.#host.querySelectorAll(':scope > [data-registration]'));
    const copies = containers.filter((element) => element !== this.#container);
    for (const copy of copies) copy.remove();
    return copies.flatMap((copy) =>
      this.#fields.openMembers.flatMap((pointer) => {
        const control = copy.querySelector<HTMLInputElement>(`[name="${pointer}"]`);
        return control ? [[pointer, control.value] as const] : [];
      }),
    );
  }

  readonly #onFocusIn = ({ target }: Event) => (this.#focused = target as Element);

  /** Remembers a control that was removed, for which some engines also fire `focusout`. */
  readonly #onFocusOut = () =>
    queueMicrotask(() => {
      if (this.#focused?.isConnected) this.#focused = undefined;
    });
}
