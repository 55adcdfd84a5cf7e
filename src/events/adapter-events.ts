import type { AdapterError } from '../adapter/adapter-error.ts';
import type { OperationId } from '../contract/models.ts';

/** What is safe to log of a failed call. */
export interface AdapterErrorDetail {
  readonly operation: OperationId;
  readonly code: AdapterError['code'];
  readonly status: number | undefined;
  readonly outcome: AdapterError['outcome'];
}

/** A call of the adapter failed; the element has told the user. */
export class AdapterErrorEvent extends Event {
  readonly detail: AdapterErrorDetail;
  /** All that is known, what the server said of single fields included. */
  readonly error: AdapterError;

  constructor(operation: OperationId, error: AdapterError) {
    super('adapter-error', { bubbles: true, composed: true });
    const { code, status, outcome } = error;
    this.detail = { operation, code, status, outcome };
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'adapter-error': AdapterErrorEvent;
  }
}
