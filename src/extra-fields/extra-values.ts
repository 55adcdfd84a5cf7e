import { escapeStep } from '../contract/json-pointer.ts';
import type { MemberErrorCode } from '../contract/problem.ts';
import type { ExtraField } from './extra-fields-controller.ts';
import type { FormErrors, FormValues } from '../controllers/form-task.ts';

type Extra = Readonly<Record<string, string | number | boolean>>;

/** The contract leaves it to the back end how long an answer may be; no pattern meets a longer one. */
const mostCharacters = 1000;

const patterns: Readonly<Record<ExtraField['type'], RegExp | undefined>> = {
  text: undefined,
  email: /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/u,
  tel: /^\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$/u,
  url: /^https?:\/\/[^\s/]/iu,
  number: /^-?\d{1,15}(?:\.\d{1,15})?$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  select: undefined,
  checkbox: undefined,
};

/** The JSON pointer (RFC 6901) of an extra field's answer. */
export const extraPointer = ({ name }: ExtraField) => `/extra/${escapeStep(name)}`;

/** What stands in an extra field before anybody changed it. */
export const defaultAnswer = ({ default: value = '' }: ExtraField) => String(value);

/** What is sent of an answer: no spaces around what was typed, phone numbers normalised, decimal commas as points. */
export function normalizeAnswer({ type }: ExtraField, text: string, normalizePhone: (text: string) => string): string {
  if (type === 'select') return text;
  const answer = text.trim();
  if (type === 'tel' && answer) return normalizePhone(answer);
  return type === 'number' ? answer.replace(/^(-?\d+),(\d+)$/, '$1.$2') : answer;
}

/** What is wrong with the normalised answers. */
export function checkExtra(fields: readonly ExtraField[], answers: FormValues): FormErrors {
  const errors = new Map<string, MemberErrorCode>();
  for (const field of fields) {
    const code = checkAnswer(field, answers.get(extraPointer(field)) ?? '');
    if (code) errors.set(extraPointer(field), code);
  }
  return errors;
}

function checkAnswer(field: ExtraField, answer: string): MemberErrorCode | undefined {
  const { type, required, options = [] } = field;
  if (!answer || (type === 'checkbox' && answer !== 'true')) return required ? 'required' : undefined;
  if (answer.length > mostCharacters) return 'too-long';
  if (type === 'select') return options.some(({ value }) => value === answer) ? undefined : 'not-allowed';
  const pattern = ownPattern(field) ?? patterns[type];
  return pattern && !pattern.test(answer) ? 'invalid-format' : undefined;
}

/** A pattern that is none leaves the check to the back end. */
function ownPattern({ pattern }: ExtraField): RegExp | undefined {
  try {
    return pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return undefined;
  }
}

/** The answers as the contract's `extra`; what was left empty is left out, but for boxes that were not ticked. */
export function toExtra(fields: readonly ExtraField[], answers: FormValues): Extra | undefined {
  const members = fields.flatMap((field): [string, string | number | boolean][] => {
    const answer = answers.get(extraPointer(field)) ?? '';
    if (field.type === 'checkbox') return [[field.name, answer === 'true']];
    if (!answer) return [];
    return [[field.name, field.type === 'number' ? Number(answer) : answer]];
  });
  return members.length ? Object.fromEntries(members) : undefined;
}
