// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.
import type { operationRoutes } from '../../src/contract/operations.gen.ts';

/** One thing that is wrong, as ajv reports it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Tells whether `data` fits; if not, `errors` says why until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** The validators of one operation; the one for queries also coerces and fills in defaults. */
export interface OperationValidators {
  readonly body?: Validator;
  readonly query?: Validator;
  readonly replies: Readonly<Record<number, Validator>>;
}

export declare const validators: Readonly<Record<keyof typeof operationRoutes, OperationValidators>>;
