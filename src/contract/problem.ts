import type { components } from './schema.gen.ts';

/** The problem document of a failed call (RFC 9457). */
export type Problem = components['schemas']['Problem'];

/** Open: a newer server may send codes that this version does not know. */
export type ProblemCode = components['schemas']['ProblemCode'] | (string & {});

/** Open, as `ProblemCode` is. */
export type MemberErrorCode = components['schemas']['MemberErrorCode'] | (string & {});

/** What is wrong with one member of the request, by JSON pointer (RFC 6901). */
export interface MemberError {
  readonly pointer: string;
  readonly code: MemberErrorCode;
  /** For developers; elements show their own words. */
  readonly detail?: string;
  readonly meta?: Readonly<Record<string, unknown>>;
}
