type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Binds a form's controls to values, both ways, by the controls' names.
 *
 * Autofill does not always fire events. Read the controls before each rendering: a value that differs from the one last
 * read or written is the user's.
 */
export class FormBinding {
  /** The last value read or written, by name. */
  readonly #seen = new Map<string, string>();
  /** Options added to selects for values that they do not list. */
  readonly #addedOptions = new WeakMap<Control, HTMLOptionElement>();
  #controls: readonly Control[] = [];

  /** Yields the controls that have changed since they were last read or written. */
  *read(): Iterable<readonly [name: string, value: string]> {
    for (const control of this.#controls) {
      const value = readControl(control);
      if (value === this.#seen.get(control.name)) continue;
      this.#seen.set(control.name, value);
      yield [control.name, value];
    }
  }

  /** Writes values to the controls. Does not touch a control that already has its value, to keep the cursor. */
  write(form: HTMLFormElement | null, valueOf: (name: string) => string) {
    this.#controls = controlsOf(form);
    if (!form) this.release();
    for (const control of this.#controls) {
      const value = valueOf(control.name);
      if (readControl(control) !== value) this.#write(control, value);
      this.#seen.set(control.name, readControl(control));
    }
  }

  /** Discards the controls and their values, which may include a password. */
  release() {
    this.#controls = [];
    this.#seen.clear();
  }

  #write(control: Control, value: string) {
    this.#addedOptions.get(control)?.remove();
    if (isCheckbox(control)) control.checked = value === 'true';
    else control.value = value;
    if (!value || isCheckbox(control) || control.value === value || !('options' in control)) return;
    // Show a value that the select does not list, or not yet, as an option of its own.
    const option = control.ownerDocument.createElement('option');
    option.text = option.value = value;
    this.#addedOptions.set(control, option);
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

/**
 * The value of input that the browser cannot parse, such as a date without a year. The control's own value is empty,
 * but the input must not be lost.
 */
const unreadable = 'NaN';

function readControl(control: Control): string {
  if (isCheckbox(control)) return String(control.checked);
  return control.validity.badInput ? unreadable : control.value;
}
