import type { OperationId } from '../../src/contract/models.ts';

/** A call that a fault hits. */
export interface FaultyCall {
  readonly request: Request;
  readonly operationId: OperationId;
  /** Below the base URL. */
  readonly path: string;
  /** By the mock's clock, in milliseconds. */
  readonly now: number;
  /** How long slow faults take, in milliseconds. */
  readonly delay: number;
  /** How many calls this fault has hit before. */
  readonly hits: number;
  /** Carries out the operation, or another request in place of the client's, and gives the true reply. */
  readonly next: (request?: Request) => Promise<Response>;
}

/** One way in which networks, proxies and back ends fail. */
export interface Fault {
  /** What the client meets, in one line. */
  readonly summary: string;
  /** `before`: the operation is not carried out. `after`: it is, and then something happens to the reply. */
  readonly hits: 'before' | 'after';
  /** What becomes of it where there is no socket. Missing where that makes no difference. */
  readonly inPage?: string;
  /** The operations that it can hit; all by default. */
  readonly only?: readonly OperationId[];
  /** The requests of these operations that it hits; all by default. */
  readonly matches?: (request: Request) => boolean;
  /** Gives the reply that goes out. Rejects with `LostConnection` where none does. */
  readonly apply: (call: FaultyCall) => Response | Promise<Response>;
}
