import type { MemberErrorCode } from '../contract/problem.ts';
import type { FormErrors } from '../controllers/value-store.ts';
import { lookUp } from '../localization/look-up.ts';
import type { OutcomeMessages } from '../localization/messages.ts';
import type { SummaryItem } from './error-summary.ts';
import { isolate } from './isolate.ts';

/** Labels by JSON pointer (RFC 6901), in the order of the fields. */
export type Labels = ReadonlyMap<string, string>;

/** Returns the error text of one field: its own for this code, or a general one with its label. */
export function describeError(pointer: string, label: string, code: MemberErrorCode, text: OutcomeMessages): string {
  const own = Object.hasOwn(text.errors, pointer) ? lookUp(text.errors[pointer] ?? {}, code) : undefined;
  return own ?? generalText(code, text)(isolate(label));
}

/** Covers fields without texts of their own, such as those of an address. */
function generalText(code: MemberErrorCode, text: OutcomeMessages): (label: string) => string {
  if (code === 'required') return text.missing;
  if (code === 'too-long') return text.tooLong;
  return code === 'not-allowed' ? text.notAllowed : text.invalid;
}

/**
 * Lists all errors for the error summary, in the order of the fields; errors of members without a field come last.
 * @param reason - Why the call failed. Listed only if no member has an error.
 */
export function listErrors(
  errors: FormErrors,
  reason: string | undefined,
  labels: Labels,
  text: OutcomeMessages,
  describe: (pointer: string, code: MemberErrorCode) => string,
): SummaryItem[] {
  const known = Array.from(labels.keys()).flatMap((pointer) => {
    const code = errors.get(pointer);
    return code ? [{ pointer, text: describe(pointer, code) }] : [];
  });
  const unknown = Array.from(errors.keys())
    .filter((pointer) => !labels.has(pointer))
    .map((pointer) => ({ text: text.invalidElsewhere(isolate(pointer.slice(1))) }));
  const items = [...known, ...unknown];
  return items.length || !reason ? items : [{ text: reason }];
}
