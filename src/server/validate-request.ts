import { parseBody } from './body.ts';
import { toMemberErrors } from './member-errors.ts';
import { invalidMembers } from './problem.ts';
import type { Route } from './router.ts';
import { type Validator, validators } from './validators.gen.js';

/** The input of an operation, as adapters take it: the members of the path, the query and the body together. */
export type OperationInput = Readonly<Record<string, unknown>>;

/**
 * Validates a request against the contract, and fills in the defaults of its query.
 * @throws {AdapterError} `validation-failed` with one error per invalid member, or `malformed-request`.
 */
export function validateRequest({ operationId, params }: Route, request: Request, text: string): OperationInput {
  const { body, query } = validators[operationId];
  return {
    ...params,
    ...(query && assertValid(query, readQuery(new URL(request.url).searchParams))),
    ...(body && assertValid(body, parseBody(request, text))),
  };
}

function assertValid(validator: Validator, data: unknown): object {
  if (!validator(data)) throw invalidMembers(toMemberErrors(validator.errors ?? [], data));
  // Safe cast: bodies and queries are objects in the contract.
  return data as object;
}

/** Collects repeated parameters into lists. The validator converts strings to numbers and booleans. */
function readQuery(parameters: URLSearchParams): object {
  const names = new Set(parameters.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
