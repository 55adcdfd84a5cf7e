import { cleanName } from '../contract/clean-name.ts';
import { emailPattern, phonePattern } from '../contract/constraints/patterns.gen.ts';
import { removeInvisible } from '../contract/invisible.ts';
import { escapeStep } from '../contract/json-pointer.ts';
import type { MemberErrorCode } from '../contract/problem.ts';
import type { ExtraField } from './extra-fields-controller.ts';
import { isolate } from '../fields/isolate.ts';
import { normalizeCode, normalizeEmail } from '../fields/normalize.ts';
import { normalizeWebsite } from '../fields/website.ts';
import { toLocale } from '../localization/format.ts';
import type { ExtraFieldsMessages } from '../localization/messages.ts';
import { expandNumber, formatExample, formatNumber, isExactNumber, parseNumber } from './parse-number.ts';
import type { FormErrors, FormValues } from '../controllers/value-store.ts';

type Extra = Readonly<Record<string, string | number | boolean>>;

/** The contract does not limit answers. Cap them, so that no pattern runs on unbounded text. */
const maxLength = 1000;

/** The contract's length limit for email addresses (RFC 5321). */
const maxEmailLength = 254;

const patterns: Readonly<Record<ExtraField['type'], RegExp | undefined>> = {
  text: undefined,
  email: new RegExp(emailPattern, 'u'),
  tel: new RegExp(phonePattern, 'u'),
  url: /^https?:\/\/[^\s/]/iu,
  number: undefined,
  date: undefined,
  select: undefined,
  checkbox: undefined,
};

/** Returns the JSON pointer (RFC 6901) of an extra field's answer. */
export const extraPointer = ({ name }: ExtraField) => `/extra/${escapeStep(name)}`;

/** Returns the initial answer of an extra field as text; empty without a default. */
export const defaultAnswer = ({ default: value = '' }: ExtraField) => String(value);

/** Normalizes input by the user's language and country. */
export interface AnswerReader {
  /**
   * The language in which the user typed the answer (BCP 47); `undefined` for values from the host page, whose numbers
   * are JSON numbers.
   */
  readonly locale: string | undefined;
  readonly normalizePhone: (text: string) => string;
}

/** Cleans and normalizes an answer. Returns `NaN` for a number that is invalid or ambiguous. */
export function normalizeAnswer({ type }: ExtraField, text: string, { locale, normalizePhone }: AnswerReader): string {
  if (type === 'select') return text;
  if (type === 'email') return normalizeEmail(text);
  if (type === 'text') return cleanName(text);
  const answer = normalizeCode(text);
  if (type === 'tel' && answer) return normalizePhone(answer);
  if (type === 'url' && /^[^\s:/]+\.[^\s:/.]+(?:\/|$)/.test(answer)) return normalizeWebsite(answer);
  // Drop a date that the control cannot show, because the user could neither see nor clear it.
  if (type === 'date' && locale === undefined && !isDate(answer)) return '';
  if (type !== 'number' || !answer) return answer;
  if (locale === undefined) return expandNumber(answer);
  return parseNumber(answer, toLocale(locale)) ?? 'NaN';
}

/**
 * Formats an answer for its control: a number in the notation of the form's language, regardless of the language it was
 * typed in.
 * @param typedIn - BCP 47; `undefined` for values from the host page.
 * @returns The answer unchanged if it is not a number.
 */
export function formatAnswer({ type }: ExtraField, text: string, typedIn: string | undefined, locale: string): string {
  if (type !== 'number' || typedIn === locale) return text;
  const visible = removeInvisible(text);
  const number = typedIn === undefined ? expandNumber(visible) : (parseNumber(visible, toLocale(typedIn)) ?? '');
  return isExactNumber(number) ? formatNumber(number, toLocale(locale)) : visible;
}

/** Validates normalized answers. Returns at most one error for each field. */
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
  if (answer.length > (type === 'email' ? maxEmailLength : maxLength)) return 'too-long';
  if (type === 'select') return options.some(({ value }) => value === answer) ? undefined : 'not-allowed';
  // A pattern of the field's own narrows these types: nothing else can be sent as one.
  if (type === 'number' && !isExactNumber(answer)) return 'invalid-format';
  if (type === 'date' && !isDate(answer)) return 'invalid-format';
  const pattern = ownPattern(field) ?? patterns[type];
  return pattern && !pattern.test(answer) ? 'invalid-format' : undefined;
}

/**
 * Explains how to correct an answer that does not fit the type of its field.
 * @param locale - The notation of the example (BCP 47).
 * @returns `undefined` for types without a format, and for fields with their own pattern, which no built-in text can
 *   explain.
 */
export function describeAnswer(
  { type, label, pattern }: ExtraField,
  text: ExtraFieldsMessages,
  locale: string,
): string | undefined {
  if (pattern !== undefined) return undefined;
  const name = isolate(label);
  if (type === 'number') return text.numberInvalid(name, isolate(formatExample(toLocale(locale))));
  if (type === 'date') return text.dateInvalid(name);
  if (type === 'email') return text.emailInvalid(name);
  if (type === 'tel') return text.phoneInvalid(name);
  return type === 'url' ? text.urlInvalid(name) : undefined;
}

/** Whether a text is an existing date (RFC 3339 `full-date`). Some engines parse 30 February as 2 March. */
function isDate(text: string): boolean {
  const date = new Date(/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) ? text : Number.NaN);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Compiles a field's own pattern. Ignores an invalid one: the back end validates the answer anyway. */
function ownPattern({ pattern }: ExtraField): RegExp | undefined {
  try {
    return pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return undefined;
  }
}

/**
 * Converts answers to the contract's `extra`. Leaves out empty answers, but sends `false` for checkboxes that are not checked.
 * @returns `undefined` if there is no answer.
 */
export function toExtra(fields: readonly ExtraField[], answers: FormValues): Extra | undefined {
  const members = fields.flatMap((field): [string, string | number | boolean][] => {
    const answer = answers.get(extraPointer(field)) ?? '';
    if (field.type === 'checkbox') return [[field.name, answer === 'true']];
    if (!answer) return [];
    return [[field.name, field.type === 'number' ? Number(answer) : answer]];
  });
  return members.length ? Object.fromEntries(members) : undefined;
}
