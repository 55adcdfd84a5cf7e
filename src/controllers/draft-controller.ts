import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormController } from './form-controller.ts';
import type { Attempt, FormOperation, FormSnapshot } from './form-task.ts';

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
  readonly #form: FormController<Operation>;
  readonly #getKey: () => string | undefined;
  #key: string | undefined;
  #written: string | undefined;

  /** `getKey` names the draft; without a name nothing is kept. */
  constructor(host: ReactiveControllerHost, form: FormController<Operation>, getKey: () => string | undefined) {
    this.#form = form;
    this.#getKey = getKey;
    host.addController(this);
    this.hostUpdate();
  }

  hostUpdate() {
    const key = this.#getKey();
    if (key === this.#key) return;
    this.#key = key;
    const draft = key ? readDraft<Operation>(storageKey(key)) : undefined;
    if (draft) this.#form.restore(draft);
  }

  hostUpdated() {
    if (!this.#key) return;
    const { snapshot } = this.#form;
    const text = snapshot && JSON.stringify({ values: [...snapshot.values], attempt: snapshot.attempt });
    if (text === this.#written) return;
    this.#written = text;
    writeDraft(storageKey(this.#key), snapshot);
  }
}

const storageKey = (key: string) => `reseller-elements/draft/${key}`;

function writeDraft(key: string, snapshot: FormSnapshot<FormOperation> | undefined) {
  try {
    if (!snapshot) return sessionStorage.removeItem(key);
    const draft: Draft = { at: Date.now(), values: [...snapshot.values], attempt: snapshot.attempt };
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // No storage, or no room in it: the form works without a draft.
  }
}

/** Other scripts write to the storage as well: what is no draft is left alone. */
function readDraft<Operation extends FormOperation>(key: string): FormSnapshot<Operation> | undefined {
  try {
    const draft = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Draft> | null;
    if (!Array.isArray(draft?.values)) return undefined;
    const values = draft.values.filter(
      (row: readonly unknown[]) => row.length === 2 && row.every((cell: unknown) => typeof cell === 'string'),
    );
    const { at = 0, attempt } = draft;
    const isKnown = typeof attempt?.idempotencyKey === 'string' && Date.now() - at < keyLifetime;
    return { values: new Map(values), attempt: isKnown ? (attempt as Attempt<Operation>) : undefined };
  } catch {
    return undefined;
  }
}
