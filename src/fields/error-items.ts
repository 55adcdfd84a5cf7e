import type { MemberErrorCode, ProblemCode } from '../contract/problem.ts';
import type { FormErrors } from '../controllers/value-store.ts';
import { lookUp } from '../localization/look-up.ts';
import type { OutcomeMessages } from '../localization/messages.ts';
import type { SummaryItem } from './error-summary.ts';
import { isolate } from './isolate.ts';

/** Labels by JSON pointer, in the order of the fields. */
export type Labels = ReadonlyMap<string, string>;

/** What is wrong with one field, in words. */
export function describeError(pointer: string, label: string, code: MemberErrorCode, text: OutcomeMessages): string {
  const own = Object.hasOwn(text.errors, pointer) ? lookUp(text.errors[pointer] ?? {}, code) : undefined;
  return own ?? general(code, text)(isolate(label));
}

/** Fields of which more is known later, such as an address's, have no texts of their own. */
function general(code: MemberErrorCode, text: OutcomeMessages): (label: string) => string {
  if (code === 'required') return text.missing;
  if (code === 'too-long') return text.tooLong;
  return code === 'not-allowed' ? text.notAllowed : text.invalid;
}

/** All that is wrong, in the order of the fields; why the call failed only where no member is to blame. */
export function listErrors(
  errors: FormErrors,
  problem: ProblemCode | undefined,
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
  return items.length || !problem ? items : [{ text: lookUp(text.problems, problem) ?? text.problem }];
}
