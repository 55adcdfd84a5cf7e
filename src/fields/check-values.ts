import type { Constraint, Constraints } from '../contract/constraints.ts';
import type { MemberErrorCode } from '../contract/problem.ts';
import type { FormErrors, FormValues } from '../controllers/value-store.ts';

/** Checks normalised values against the contract's constraints: at most one error for each member. */
export function checkValues(constraints: Constraints, values: FormValues): FormErrors {
  const errors = new Map<string, MemberErrorCode>();
  for (const [pointer, constraint] of Object.entries(constraints)) {
    const code = checkValue(constraint, values.get(pointer) ?? '');
    if (code) errors.set(pointer, code);
  }
  return errors;
}

/** Length comes before pattern, so that no pattern ever meets a text of unbounded length. */
function checkValue(constraint: Constraint, value: string): MemberErrorCode | undefined {
  const { required, minLength = 0, maxLength = Infinity, pattern } = constraint;
  if (!value) return required ? 'required' : undefined;
  if (value.length > maxLength && [...value].length > maxLength) return 'too-long';
  if (minLength && [...value].length < minLength) return 'invalid-format';
  return pattern && !new RegExp(pattern, 'u').test(value) ? 'invalid-format' : undefined;
}
