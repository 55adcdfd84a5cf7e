import type { OperationId } from '../../src/contract/models.ts';
import { type Validator, validators } from '../validation/validators.gen.js';
import { parseBody } from './body.ts';
import { toMemberErrors } from './member-errors.ts';
import { invalidMembers } from './problem-error.ts';

/** What the client sent, once it fits the contract. */
export interface ValidRequest {
  readonly body: unknown;
  readonly query: unknown;
  /** Not described by a schema: each handler that reads one knows what to make of it. */
  readonly headers: Headers;
  /** Aborted when the client has gone away. */
  readonly signal: AbortSignal;
}

/** Throws a problem that points at each member which does not fit. */
export function validateRequest(operationId: OperationId, request: Request, text: string): ValidRequest {
  const { body, query } = validators[operationId];
  return {
    query: query && assertValid(query, readQuery(new URL(request.url).searchParams)),
    body: body && assertValid(body, parseBody(request, text)),
    headers: request.headers,
    signal: request.signal,
  };
}

function assertValid(validator: Validator, data: unknown): unknown {
  if (!validator(data)) throw invalidMembers(toMemberErrors(validator.errors ?? []));
  return data;
}

/** Repeated parameters become lists; the validator turns the texts into numbers and booleans. */
function readQuery(parameters: URLSearchParams): object {
  const names = new Set(parameters.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
