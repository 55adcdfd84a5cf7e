// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.
import type { operationRoutes } from '../contract/operations.gen.ts';

/** A validation error as ajv reports it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Returns whether `data` is valid; if not, `errors` has the reasons until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** The validators of one operation; that for queries also coerces types and applies defaults. */
export interface OperationValidators {
  readonly body?: Validator;
  readonly query?: Validator;
  readonly replies: Readonly<Record<number, Validator>>;
}

export declare const validators: Readonly<Record<keyof typeof operationRoutes, OperationValidators>>;
