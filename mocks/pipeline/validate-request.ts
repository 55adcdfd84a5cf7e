import type { OperationId } from '../../src/contract/models.ts';
import { type Validator, validators } from '../validation/validators.gen.js';
import { parseBody } from './body.ts';
import { toMemberErrors } from './member-errors.ts';
import { invalidMembers } from './problem-error.ts';

/** A request that has passed validation. */
export interface ValidRequest {
  readonly body: unknown;
  readonly query: unknown;
  /** Not validated by a schema; handlers check the headers they read. */
  readonly headers: Headers;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
}

/** @throws {ProblemError} With one error per invalid member. */
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
  if (!validator(data)) throw invalidMembers(toMemberErrors(validator.errors ?? [], data));
  return data;
}

/** Collects repeated parameters into lists. The validator coerces strings to numbers and booleans. */
function readQuery(parameters: URLSearchParams): object {
  const names = new Set(parameters.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
