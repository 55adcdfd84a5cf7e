import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormController } from './form-controller.ts';
import type { Attempt, FormOperation } from './form-task.ts';
import type { ValuesController } from './values-controller.ts';

/** What is kept in the session storage. */
interface Draft {
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  readonly values: readonly (readonly [pointer: string, value: string])[];
  readonly attempt?: Attempt<FormOperation> | undefined;
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
  /** Waits for the form's controller. */
  #interrupted: Attempt<Operation> | undefined;

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
  #restore({ values, attempt }: Omit<Draft, 'at'>) {
    for (const [pointer, value] of values)
      if (attempt || !this.#values.edited.has(pointer)) this.#values.edit(pointer, value);
    this.#interrupted = attempt as Attempt<Operation> | undefined;
    if (attempt) void this.#loadForm();
  }

  /** Nothing is worth keeping before the user typed, and after the form was sent. */
  #describe(): Omit<Draft, 'at'> | undefined {
    const { edited, all } = this.#values;
    const form = this.#getForm();
    if (!edited.size || form?.state === 'done') return undefined;
    const attempt = form?.attempt ?? this.#interrupted;
    return { values: [...all].filter(([pointer]) => attempt || edited.has(pointer)), attempt };
  }
}

const storageKey = (key: string) => `reseller-elements/draft/${key}`;

function writeDraft(key: string, draft: Omit<Draft, 'at'> | undefined) {
  try {
    if (draft) sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), ...draft }));
    else sessionStorage.removeItem(key);
  } catch {
    // No storage, or no room in it: the form works without a draft.
  }
}

/** Other scripts write to the storage as well: what is no draft is left alone. */
function readDraft(key: string): Omit<Draft, 'at'> | undefined {
  try {
    const draft = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Draft> | null;
    if (!Array.isArray(draft?.values)) return undefined;
    const isRow = (row: readonly unknown[]) => row.length === 2 && row.every((cell) => typeof cell === 'string');
    const { at = 0, attempt } = draft;
    const isKnown = typeof attempt?.idempotencyKey === 'string' && Date.now() - at < keyLifetime;
    return { values: draft.values.filter(isRow), attempt: isKnown ? attempt : undefined };
  } catch {
    return undefined;
  }
}
