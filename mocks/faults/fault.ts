import type { OperationId } from '../../src/contract/models.ts';

/** A call affected by a fault. */
export interface FaultyCall {
  readonly request: Request;
  readonly operationId: OperationId;
  /** The path below the base URL. */
  readonly path: string;
  /** The mock's current time, in milliseconds since 1970. */
  readonly now: number;
  /** How long slow faults take, in milliseconds. */
  readonly delay: number;
  /** How many calls this fault has hit before this one. */
  readonly hits: number;
  /** Runs the operation and returns its real response. Pass a request to replace the client's. */
  readonly next: (request?: Request) => Promise<Response>;
}

/** One way in which networks, proxies and back ends fail, as middleware. */
export interface Fault {
  /** The effect on the client, in one line. */
  readonly summary: string;
  /** `before`: the operation never runs. `after`: it runs, and then the fault affects the response. */
  readonly hits: 'before' | 'after';
  /** The effect without a socket, if it differs. */
  readonly inPage?: string;
  /** The operations it applies to; all by default. */
  readonly only?: readonly OperationId[];
  /** Selects which requests of these operations it applies to; all by default. */
  readonly matches?: (request: Request) => boolean;
  /** Returns the response to send. Throws `LostConnection` to send none. */
  readonly apply: (call: FaultyCall) => Response | Promise<Response>;
}
