import type { components } from '../../src/contract/schema.gen.ts';
import type { SchemaError } from '../validation/validators.gen.js';

type MemberError = components['schemas']['MemberError'];
type Code = components['schemas']['MemberErrorCode'];

/** The most telling first: a pointer gets one error. */
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

/** Says in the contract's words what the validator found: one error for each member. */
export function toMemberErrors(errors: readonly SchemaError[]): MemberError[] {
  const byPointer = new Map<string, MemberError>();
  for (const error of errors) {
    const found = toMemberError(error);
    const known = byPointer.get(found.pointer);
    if (!known || precedence.indexOf(found.code) < precedence.indexOf(known.code)) byPointer.set(found.pointer, found);
  }
  return [...byPointer.values()];
}

function toMemberError(error: SchemaError): MemberError {
  const { instancePath, params } = error;
  const member = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  const pointer = typeof member === 'string' ? `${instancePath}/${escapePointer(member)}` : instancePath;
  const code = toCode(error);
  return { pointer, code, detail: `${pointer || 'The request'} ${explain(code, error)}.` };
}

function toCode({ keyword, params }: SchemaError): Code {
  // At least one character is asked for, so it is empty. More than one is a rule about the content.
  if (keyword === 'minLength') return params.limit === 1 ? 'required' : 'invalid-format';
  return codes[keyword] ?? 'invalid-format';
}

function explain(code: Code, { message = 'is not valid' }: SchemaError): string {
  if (code === 'required') return 'is required';
  return code === 'unknown-member' ? 'is not known' : message;
}

/** RFC 6901: `~` and `/` are written `~0` and `~1`. */
const escapePointer = (member: string) => member.replaceAll('~', '~0').replaceAll('/', '~1');
