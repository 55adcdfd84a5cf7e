import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Attempt, FormOperation } from './form-operation.ts';
import type { SubmissionController } from './submission-controller.ts';
import type { ValueStore } from './value-store.ts';

/** A draft in the session storage. */
interface Draft {
  readonly values: readonly (readonly [pointer: string, value: string])[];
  readonly attempt?: DatedAttempt | undefined;
}

/** An attempt with the time of its first try. */
interface DatedAttempt extends Attempt<FormOperation> {
  /** The time of the first try, in milliseconds since 1970. */
  readonly begunAt: number;
}

/** Servers remember an idempotency key for this long, in milliseconds. A later retry could act twice. */
const keyLifetimeMs = 24 * 60 * 60 * 1000;

/**
 * Stores a form's draft in the session storage, so that it survives a reload of the tab: the typed values, and a submission of
 * unknown outcome with its idempotency key.
 */
export class DraftController<Operation extends FormOperation> implements ReactiveController {
  readonly #values: ValueStore;
  readonly #getSubmission: () => SubmissionController<Operation> | undefined;
  readonly #loadSubmission: () => Promise<void>;
  readonly #getKey: () => string | undefined;
  #key: string | undefined;
  #written: string | undefined;
  /** The latest attempt of unknown outcome. */
  #attempt: DatedAttempt | undefined;
  /** A restored attempt to resume once the submission controller is loaded. */
  #resumable: DatedAttempt | undefined;

  /**
   * @param getSubmission - Returns the submission controller, once it is loaded.
   * @param loadSubmission - Loads the submission controller. Called only to resume an attempt.
   * @param getKey - Returns the name of the draft. Without a name, nothing is stored.
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
    if (submission && this.#resumable) {
      submission.resume(this.#resumable);
      this.#resumable = undefined;
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

  /** Restores a draft. Values typed meanwhile win, unless an attempt must be retried unchanged. */
  #restore({ values, attempt }: Draft) {
    for (const [pointer, value] of values)
      if (attempt || !this.#values.edited.has(pointer)) this.#values.edit(pointer, value);
    this.#resumable = this.#attempt = attempt;
    if (attempt) void this.#loadSubmission();
  }

  /** Returns the draft to store; `undefined` if the user has neither typed nor submitted, or the submission succeeded. */
  #describe(): Draft | undefined {
    const { edited, all } = this.#values;
    const submission = this.#getSubmission();
    const attempt = this.#withTime(submission?.attempt ?? this.#resumable);
    if (!(edited.size || attempt) || submission?.state === 'done') return undefined;
    return { values: [...all].filter(([pointer]) => attempt || edited.has(pointer)), attempt };
  }

  /** Adds the time of the first try, which retries and reloads keep. */
  #withTime(attempt: Attempt<FormOperation> | undefined): DatedAttempt | undefined {
    if (attempt?.idempotencyKey !== this.#attempt?.idempotencyKey)
      this.#attempt = attempt && { ...attempt, begunAt: Date.now() };
    return this.#attempt;
  }
}

const storageKey = (key: string) => `reseller-elements/draft/${key}`;

function writeDraft(key: string, draft: Draft | undefined) {
  try {
    if (draft) sessionStorage.setItem(key, JSON.stringify(draft));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage is missing or full. The form works without a draft.
  }
}

/** Reads a draft. Ignores anything malformed: other scripts may write to the storage. */
function readDraft(key: string): Draft | undefined {
  try {
    const draft = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Draft> | null;
    if (!Array.isArray(draft?.values)) return undefined;
    const isRow = (row: readonly unknown[]) => row.length === 2 && row.every((cell) => typeof cell === 'string');
    return { values: draft.values.filter(isRow), attempt: isRetryable(draft.attempt) ? draft.attempt : undefined };
  } catch {
    return undefined;
  }
}

/** Whether an attempt is well-formed, and recent enough for servers to remember its key. */
function isRetryable({ idempotencyKey, input, begunAt = Number.NaN }: Partial<DatedAttempt> = {}): boolean {
  return typeof idempotencyKey === 'string' && typeof input === 'object' && Date.now() - begunAt < keyLifetimeMs;
}
