import type { ReactiveControllerHost } from 'lit';
import type { FormValues } from './form-task.ts';

/** Who decides whether values may change, and wants to know when they do. */
export interface ValuesOwner {
  /** Whether the values may not change now. */
  readonly frozen: boolean;
  onChange(pointer: string): void;
}

/** What stands in a form: what the host prefills, what is filled in by the way, and what the user types. */
export class ValuesController {
  readonly #host: ReactiveControllerHost;
  readonly #values = new Map<string, string>();
  readonly #edited = new Set<string>();
  #prefill: FormValues = new Map();

  /** Nobody until the form is sent first: all may change. */
  owner: ValuesOwner | undefined;

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

  /** What stands in a member; empty by default. */
  get(pointer: string): string {
    return this.#values.get(pointer) ?? '';
  }

  /** Fills the form with what is new; what the user typed stays, also when a host sets an equal record again. */
  prefill(values: FormValues) {
    const earlier = this.#prefill;
    this.#prefill = values;
    for (const [pointer, value] of values) if (earlier.get(pointer) !== value) this.fill(pointer, value);
  }

  /** The user changed a member. */
  edit(pointer: string, value: string) {
    if (!this.owner?.frozen) this.#edited.add(pointer);
    this.fill(pointer, value);
  }

  /** A member changes without the user. Ignored while frozen. */
  fill(pointer: string, value: string) {
    this.#host.requestUpdate();
    if (this.owner?.frozen || this.#values.get(pointer) === value) return;
    this.#values.set(pointer, value);
    this.owner?.onChange(pointer);
  }

  /** Back to what the host prefills. */
  reset() {
    this.#values.clear();
    this.#edited.clear();
    for (const [pointer, value] of this.#prefill) this.fill(pointer, value);
    this.#host.requestUpdate();
  }
}
