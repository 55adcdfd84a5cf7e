import { type AdapterError, isAdapterError } from '../adapter/adapter-error.ts';

/** Thrown by a case whose rule the subject breaks. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** Thrown by a case that cannot be checked against this subject. */
export class NotChecked extends Error {
  override readonly name = 'NotChecked';
}

/** Thrown by a case about an optional member that the subject does not have. */
export class NotOffered extends Error {
  override readonly name = 'NotOffered';
}

/** @throws {Failure} If the condition does not hold. */
export function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Failure(message);
}

/** @throws {NotChecked} If the condition does not hold. */
export function assume(condition: unknown, reason: string): asserts condition {
  if (!condition) throw new NotChecked(reason);
}

/** @throws {NotOffered} If the condition does not hold. */
export function assumeOffered(condition: unknown, reason: string): asserts condition {
  if (!condition) throw new NotOffered(reason);
}

/**
 * Compares two values by their JSON.
 * @param subject - Names the value in the message, such as `the status`.
 * @throws {Failure} If they differ. The message names the first member that does.
 */
export function checkEqual(actual: unknown, expected: unknown, subject: string): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  const { pointer, got, wanted } = findDifference(actual, expected);
  const member = pointer && ` differs at ${pointer}`;
  throw new Failure(`${subject}${member}: ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`);
}

/** Finds the innermost member of two records that differs. Lists are shown as a whole. */
function findDifference(
  got: unknown,
  wanted: unknown,
  pointer = '',
): { pointer: string; got: unknown; wanted: unknown } {
  if (isRecord(got) && isRecord(wanted))
    for (const name of new Set([...Object.keys(wanted), ...Object.keys(got)]))
      if (JSON.stringify(got[name]) !== JSON.stringify(wanted[name]))
        return findDifference(got[name], wanted[name], `${pointer}/${name}`);
  return { pointer, got, wanted };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Requires a call to reject with one of the given codes.
 * @param call - Names the call in the message, such as `a second revoke`.
 * @throws {Failure} If it resolves, or rejects with another code.
 */
export async function checkRejects(
  promise: Promise<unknown>,
  codes: string | readonly string[],
  call: string,
): Promise<AdapterError> {
  const expected = [codes].flat();
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  check(error !== undefined, `${call} succeeded, expected ${expected.join(' or ')}`);
  if (error instanceof Failure || !isAdapterError(error) || error.code === 'not-offered') throw error;
  check(expected.includes(error.code), `${call} failed with ${error.code}, expected ${expected.join(' or ')}`);
  return error;
}
