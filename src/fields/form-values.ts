import type { Constraint, Constraints } from '../contract/constraints.ts';
import type { MemberErrorCode } from '../contract/problem.ts';
import type { FormErrors, FormValues } from '../controllers/value-store.ts';
import { normalizeText } from './normalize.ts';

const isPassword = (pointer: string) => pointer === '/password';

/**
 * Cleans and normalizes the values that the contract defines, and drops those without a visible character. Keeps
 * passwords as typed, including spaces.
 * @param normalize - Normalizes one non-empty value further, such as a phone number.
 */
export function normalizeValues(
  constraints: Constraints,
  values: FormValues,
  normalize: (pointer: string, text: string) => string,
): FormValues {
  const normalized = Object.entries<Constraint>(constraints).map(([pointer, constraint]) => {
    const value = values.get(pointer) ?? '';
    const text = isPassword(pointer) ? value : normalizeText(constraint.normalize, value);
    return [pointer, text && normalize(pointer, text)] as const;
  });
  return new Map(normalized.filter(([, value]) => value));
}

/** Validates normalized values against the contract's constraints. Returns at most one error for each member. */
export function checkValues(constraints: Constraints, values: FormValues): FormErrors {
  const errors = new Map<string, MemberErrorCode>();
  for (const [pointer, constraint] of Object.entries(constraints)) {
    const code = checkValue(constraint, values.get(pointer) ?? '');
    if (code) errors.set(pointer, code);
  }
  return errors;
}

/** Checks the length first, so that no pattern runs on text of unbounded length. */
function checkValue(constraint: Constraint, value: string): MemberErrorCode | undefined {
  const { required, minLength = 0, maxLength = Infinity, pattern } = constraint;
  if (!value) return required ? 'required' : undefined;
  if (value.length > maxLength && [...value].length > maxLength) return 'too-long';
  if (minLength && [...value].length < minLength) return 'invalid-format';
  return pattern && !new RegExp(pattern, 'u').test(value) ? 'invalid-format' : undefined;
}
