import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Attempt, FormOperation } from './form-operation.ts';
import type { SubmissionController } from './submission-controller.ts';
import type { ValueStore } from './value-store.ts';

/** The content of the session storage. */
interface Draft {
  readonly values: readonly (readonly [pointer: string, value: string])[];
  readonly attempt?: KeptAttempt | undefined;
}

interface KeptAttempt extends Attempt<FormOperation> {
  /** The time of the first try, in milliseconds since 1970. */
  readonly begunAt: number;
}

/** How long servers remember an idempotency key. A retry after that could do the same thing a second time. */
const keyLifetimeMs = 24 * 60 * 60 * 1000;

/** Keeps typed values, and an attempt of unknown outcome with its idempotency key, in the session storage. */
export class DraftController<Operation extends FormOperation> implements ReactiveController {
  readonly #values: ValueStore;
  readonly #getSubmission: () => SubmissionController<Operation> | undefined;
  readonly #loadSubmission: () => Promise<void>;
  readonly #getKey: () => string | undefined;
  #key: string | undefined;
  #written: string | undefined;
  #kept: KeptAttempt | undefined;
  /** Waits for the submission's module. */
  #interrupted: KeptAttempt | undefined;

  /**
   * @param loadSubmission - Called only to resume an attempt.
   * @param getKey - Names the draft; without a name nothing is kept.
   */
  constructor(
    host: ReactiveControllerHost,
    values: ValueStore,
    getSubmission: () => SubmissionController<Operation> | undefined,
    loadSubmission: () => Promise<void>,
    getKey: () => string | undefined,
  ) {
    this.#values = values;
    this.#getSubmission = getSubmission;
    this.#loadSubmission = loadSubmission;
    this.#getKey = getKey;
    host.addController(this);
    this.hostUpdate();
  }

  hostUpdate() {
    const submission = this.#getSubmission();
    if (submission && this.#interrupted) {
      submission.resume(this.#interrupted);
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

  /** Newer input wins, unless an attempt has to be repeated as it was. */
  #restore({ values, attempt }: Draft) {
    for (const [pointer, value] of values)
      if (attempt || !this.#values.edited.has(pointer)) this.#values.edit(pointer, value);
    this.#interrupted = this.#kept = attempt;
    if (attempt) void this.#loadSubmission();
  }

  /** Returns undefined before the user has typed, and after the form was sent: there is nothing to keep. */
  #describe(): Draft | undefined {
    const { edited, all } = this.#values;
    const submission = this.#getSubmission();
    const attempt = this.#date(submission?.attempt ?? this.#interrupted);
    if (!(edited.size || attempt) || submission?.state === 'done') return undefined;
    return { values: [...all].filter(([pointer]) => attempt || edited.has(pointer)), attempt };
  }

  /** Keeps the time of the first try across retries and reloads. */
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
    // No storage, or no room in it: go on without a draft.
  }
}

/** Ignores what is not a draft: other scripts write to the storage as well. */
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

/** Whether this is an attempt whose idempotency key servers still remember. */
function isKnown({ idempotencyKey, input, begunAt = Number.NaN }: Partial<KeptAttempt> = {}): boolean {
  return typeof idempotencyKey === 'string' && typeof input === 'object' && Date.now() - begunAt < keyLifetimeMs;
}
