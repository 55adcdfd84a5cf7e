import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormController } from './form-controller.ts';
import type { Attempt, FormOperation } from './form-task.ts';
import type { ValuesController } from './values-controller.ts';

/** What is kept in the session storage. */
interface Draft {
  readonly values: readonly (readonly [pointer: string, value: string])[];
  readonly attempt?: KeptAttempt | undefined;
}

interface KeptAttempt extends Attempt<FormOperation> {
  /** When it was made first, in milliseconds since 1970. */
  readonly begunAt: number;
}

/** So long servers know a key again; an attempt that is older would be a second one, in milliseconds. */
const keyLifetime = 24 * 60 * 60 * 1000;

/** Keeps what is typed, and the key of an attempt of unknown outcome, for as long as the tab is open. */
export class DraftController<Operation extends FormOperation> implements ReactiveController {
  readonly #values: ValuesController;
  readonly #getForm: () => FormController<Operation> | undefined;
  readonly #loadForm: () => Promise<void>;
  readonly #getKey: () => string | undefined;
  #key: string | undefined;
  #written: string | undefined;
  #kept: KeptAttempt | undefined;
  /** Waits for the form's controller. */
  #interrupted: KeptAttempt | undefined;

  /** `getKey` names the draft; without a name nothing is kept. `loadForm` is asked for only where an attempt is resumed. */
  constructor(
    host: ReactiveControllerHost,
    values: ValuesController,
    getForm: () => FormController<Operation> | undefined,
    loadForm: () => Promise<void>,
    getKey: () => string | undefined,
  ) {
    this.#values = values;
    this.#getForm = getForm;
    this.#loadForm = loadForm;
    this.#getKey = getKey;
    host.addController(this);
    this.hostUpdate();
  }

  hostUpdate() {
    const form = this.#getForm();
    if (form && this.#interrupted) {
      form.resume(this.#interrupted);
      this.#interrupted = undefined;
    }
    const key = this.#getKey();
    if (key === this.#key) return;
    this.#key = key;
    this.#written = undefined;
    const draft = key ? readDraft(storageKey(key)) : undefined;
    if (draft) this.#restore(draft);
  }

  hostUpdated() {
    if (!this.#key) return;
    const draft = this.#describe();
    const text = JSON.stringify(draft);
    if (text === this.#written) return;
    this.#written = text;
    writeDraft(storageKey(this.#key), draft);
  }

  /** What was typed since wins, unless an attempt is to be repeated as it was. */
  #restore({ values, attempt }: Draft) {
    for (const [pointer, value] of values)
      if (attempt || !this.#values.edited.has(pointer)) this.#values.edit(pointer, value);
    this.#interrupted = this.#kept = attempt;
    if (attempt) void this.#loadForm();
  }

  /** Nothing is worth keeping before the user typed or sent, and after the form was sent. */
  #describe(): Draft | undefined {
    const { edited, all } = this.#values;
    const form = this.#getForm();
    const attempt = this.#date(form?.attempt ?? this.#interrupted);
    if (!(edited.size || attempt) || form?.state === 'done') return undefined;
    return { values: [...all].filter(([pointer]) => attempt || edited.has(pointer)), attempt };
  }

  /** Neither a retry nor a reload makes an attempt younger. */
  #date(attempt: Attempt<FormOperation> | undefined): KeptAttempt | undefined {
    if (attempt?.idempotencyKey !== this.#kept?.idempotencyKey)
      this.#kept = attempt && { ...attempt, begunAt: Date.now() };
    return this.#kept;
  }
}

const storageKey = (key: string) => `reseller-elements/draft/${key}`;

function writeDraft(key: string, draft: Draft | undefined) {
  try {
    if (draft) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  } catch {
    // No storage, or no room in it: the form works without a draft.
  }
}

/** Other scripts write to the storage as well: what is no draft is left alone. */
function readDraft(key: string): Draft | undefined {
  try {
    const draft = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Draft> | null;
    if (!Array.isArray(draft?.values)) return undefined;
    const isRow = (row: readonly unknown[]) => row.length === 2 && row.every((cell) => typeof cell === 'string');
    return { values: draft.values.filter(isRow), attempt: isKnown(draft.attempt) ? draft.attempt : undefined };
  } catch {
    return undefined;
  }
}

/** Whether there is an attempt whose key a server still knows. */
function isKnown({ idempotencyKey, input, begunAt = Number.NaN }: Partial<KeptAttempt> = {}): boolean {
  return typeof idempotencyKey === 'string' && typeof input === 'object' && Date.now() - begunAt < keyLifetime;
}
