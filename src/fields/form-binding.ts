type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Ties a form's controls to values by name, both ways.
 *
 * Autofill does not always tell by events, so controls are read before each rendering; and only what differs from what was
 * last seen is the user's.
 */
export class FormBinding {
  readonly #seen = new Map<string, string>();
  /** What stands in a select although it does not list it. */
  readonly #unlisted = new WeakMap<Control, HTMLOptionElement>();
  #controls: readonly Control[] = [];

  /** What has changed in the controls since they were last read or written. */
  *read(): Iterable<readonly [name: string, value: string]> {
    for (const control of this.#controls) {
      const value = readControl(control);
      if (value === this.#seen.get(control.name)) continue;
      this.#seen.set(control.name, value);
      yield [control.name, value];
    }
  }

  /** Shows values; a control that shows its value already is not touched. */
  write(form: HTMLFormElement | null, valueOf: (name: string) => string) {
    this.#controls = controlsOf(form);
    // What is gone is not kept either: it may have been a password.
    if (!form) this.#seen.clear();
    for (const control of this.#controls) {
      const value = valueOf(control.name);
      if (readControl(control) !== value) this.#write(control, value);
      this.#seen.set(control.name, readControl(control));
    }
  }

  #write(control: Control, value: string) {
    this.#unlisted.get(control)?.remove();
    if (isCheckbox(control)) control.checked = value === 'true';
    else control.value = value;
    if (!value || isCheckbox(control) || control.value === value || !('options' in control)) return;
    // What a select does not list, or not yet, it shows as it is.
    const option = new Option(value, value);
    this.#unlisted.set(control, option);
    control.append(option);
    control.value = value;
  }
}

function controlsOf(form: HTMLFormElement | null): Control[] {
  return Array.from(form?.elements ?? []).filter(
    (element): element is Control => 'value' in element && !!(element as Control).name,
  );
}

const isCheckbox = (control: Control): control is HTMLInputElement => control.type === 'checkbox';

const readControl = (control: Control) => (isCheckbox(control) ? String(control.checked) : control.value);
