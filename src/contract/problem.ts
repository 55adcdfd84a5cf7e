import type { components } from './schema.gen.ts';

/** The problem details of a failed call (RFC 9457). */
export type Problem = components['schemas']['Problem'];

/** The code of a problem. Open-ended: a newer server may send codes that this version does not know. */
export type ProblemCode = components['schemas']['ProblemCode'] | (string & {});

/** The code of a validation error. Open-ended, like `ProblemCode`. */
export type MemberErrorCode = components['schemas']['MemberErrorCode'] | (string & {});

/** A validation error of one member of the request. */
export interface MemberError {
  /** JSON pointer (RFC 6901) into the request. */
  readonly pointer: string;
  readonly code: MemberErrorCode;
  /** A message for developers. Elements show their own texts instead. */
  readonly detail?: string;
  /** Further data about the error. */
  readonly meta?: Readonly<Record<string, unknown>>;
}
