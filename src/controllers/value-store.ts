import type { ReactiveControllerHost } from 'lit';
import type { MemberErrorCode } from '../contract/problem.ts';

/** The values of a form, by JSON pointer into its input. */
export type FormValues = ReadonlyMap<string, string>;
/** The errors of a form, by the same pointers. */
export type FormErrors = ReadonlyMap<string, MemberErrorCode>;

/** Decides whether values may change, and follows their changes. */
export interface ValueOwner {
  /** Whether the values must not change now. */
  readonly frozen: boolean;
  onChange(pointer: string): void;
}

/** The values of a form: prefilled by the host, filled in from other data, or typed by the user. */
export class ValueStore {
  readonly #host: ReactiveControllerHost;
  readonly #values = new Map<string, string>();
  readonly #edited = new Set<string>();
  #prefill: FormValues = new Map();

  /** Undefined until the module that sends the form has been loaded: all values may change. */
  owner: ValueOwner | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get all(): FormValues {
    return this.#values;
  }

  /** The members that the user changed. */
  get edited(): ReadonlySet<string> {
    return this.#edited;
  }

  /** Returns the value of a member; empty by default. */
  get(pointer: string): string {
    return this.#values.get(pointer) ?? '';
  }

  /**
   * Fills in the values that differ from the last prefill, so that setting an equal record again keeps the user's
   * input.
   */
  prefill(values: FormValues) {
    const earlier = this.#prefill;
    this.#prefill = values;
    for (const [pointer, value] of values) if (earlier.get(pointer) !== value) this.fill(pointer, value);
  }

  /** Changes a member on behalf of the user. */
  edit(pointer: string, value: string) {
    if (!this.owner?.frozen) this.#edited.add(pointer);
    this.fill(pointer, value);
  }

  /** Sets a value programmatically, which does not count as an edit. Ignored while frozen. */
  fill(pointer: string, value: string) {
    this.#host.requestUpdate();
    if (this.owner?.frozen || this.#values.get(pointer) === value) return;
    this.#values.set(pointer, value);
    this.owner?.onChange(pointer);
  }

  /** Restores the last prefill. */
  reset() {
    this.#values.clear();
    this.#edited.clear();
    for (const [pointer, value] of this.#prefill) this.fill(pointer, value);
    this.#host.requestUpdate();
  }
}
