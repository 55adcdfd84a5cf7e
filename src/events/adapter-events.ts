import type { AdapterError } from '../adapter/adapter-error.ts';
import type { OperationId } from '../contract/models.ts';

/** Details of a failed call that are safe to log: no personal data, no secrets. */
export interface AdapterErrorDetail {
  /** The `operationId` of the call in the contract. */
  readonly operation: OperationId;
  /** The problem code. */
  readonly code: AdapterError['code'];
  /** The HTTP status; `undefined` if there was no reply. */
  readonly status: number | undefined;
  /** Whether the call was rejected, or its outcome is unknown. */
  readonly outcome: AdapterError['outcome'];
}

/** Fired when a call of the adapter has failed. The element shows the error to the user. */
export class AdapterErrorEvent extends Event {
  /** Safe to log. */
  readonly detail: AdapterErrorDetail;
  /** The full error, including field errors of the server. May contain personal data. */
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
