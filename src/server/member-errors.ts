import { isBlank } from '../contract/clean-name.ts';
import { escapeStep, getMember } from '../contract/json-pointer.ts';
import type { components } from '../contract/schema.gen.ts';
import type { SchemaError } from './validators.gen.js';

type MemberError = components['schemas']['MemberError'];
type Code = components['schemas']['MemberErrorCode'];

/** From most to least specific: each pointer gets one error only. */
const precedence: readonly Code[] = ['unknown-member', 'required', 'too-long', 'not-allowed', 'invalid-format'];

const codes: Readonly<Record<string, Code>> = {
  required: 'required',
  minProperties: 'required',
  maxLength: 'too-long',
  maxProperties: 'too-long',
  enum: 'not-allowed',
  const: 'not-allowed',
  minimum: 'not-allowed',
  maximum: 'not-allowed',
  additionalProperties: 'unknown-member',
  unevaluatedProperties: 'unknown-member',
};

/** Describe no more errors than this: a hostile body of 1 MB may have a hundred thousand. */
const maxErrors = 100;

/** Describe unknown members with longer names at their parent: stored replies would grow with the names. */
const maxNameLength = 100;

/** Translates schema errors into the contract's error codes, one per member. */
export function toMemberErrors(errors: readonly SchemaError[], data: unknown): MemberError[] {
  const byPointer = new Map<string, MemberError>();
  for (const error of errors) {
    if (byPointer.size >= maxErrors) break;
    const found = toMemberError(error, data);
    const known = byPointer.get(found.pointer);
    if (!known || precedence.indexOf(found.code) < precedence.indexOf(known.code)) byPointer.set(found.pointer, found);
  }
  return [...byPointer.values()];
}

function toMemberError(error: SchemaError, data: unknown): MemberError {
  const { instancePath, params } = error;
  const member = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  const isNamed = typeof member === 'string' && member.length <= maxNameLength;
  const pointer = isNamed ? `${instancePath}/${escapeStep(member)}` : instancePath;
  const code = isInvisible(error, data) ? 'required' : toCode(error);
  return { pointer, code, detail: `${pointer || 'The request'} ${explain(code, error, isNamed)}.` };
}

/** Reports text without a visible character as missing. */
function isInvisible({ keyword, instancePath }: SchemaError, data: unknown): boolean {
  const value = keyword === 'pattern' ? getMember(data, instancePath) : undefined;
  return typeof value === 'string' && isBlank(value);
}

function toCode({ keyword, params }: SchemaError): Code {
  // A minimum length of 1 means that the value is empty; a higher one is a rule about its format.
  if (keyword === 'minLength') return params.limit === 1 ? 'required' : 'invalid-format';
  return codes[keyword] ?? 'invalid-format';
}

function explain(code: Code, { message = 'is not valid' }: SchemaError, isNamed: boolean): string {
  if (code === 'required') return 'is required';
  if (code !== 'unknown-member') return message;
  return isNamed ? 'is not known' : 'has a member that is not known';
}
