import type { MemberErrorCode, ProblemCode } from '../contract/problem.ts';
import type { FormErrors } from '../controllers/form-controller.ts';
import type { FieldMessages, FormMessages, TextsByCode } from '../localization/messages.ts';
import { isolate } from './isolate.ts';
import type { SummaryItem } from './error-summary.ts';

type Texts = FormMessages & { readonly fields: Readonly<Record<string, FieldMessages>> };

/** What is wrong with one field, in words. */
export function describeError({ label, errors }: FieldMessages, code: MemberErrorCode, text: FormMessages): string {
  return lookUp(errors, code) ?? text.invalid(label);
}

/** All that is wrong, in the order of the fields; why the call failed only where no member is to blame. */
export function listErrors(errors: FormErrors, problem: ProblemCode | undefined, text: Texts): SummaryItem[] {
  const known = Object.entries(text.fields).flatMap(([pointer, field]) => {
    const code = errors.get(pointer);
    return code ? [{ pointer, text: describeError(field, code, text) }] : [];
  });
  const unknown = Array.from(errors.keys())
    .filter((pointer) => !Object.hasOwn(text.fields, pointer))
    .map((pointer) => ({ text: text.invalidElsewhere(isolate(pointer.slice(1))) }));
  const items = [...known, ...unknown];
  return items.length || !problem ? items : [{ text: lookUp(text.problems, problem) ?? text.problem }];
}

/** Codes come from servers: only own members count. */
const lookUp = (texts: TextsByCode, code: string) => (Object.hasOwn(texts, code) ? texts[code] : undefined);
