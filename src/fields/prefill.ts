import { escapeStep, getMember } from '../contract/json-pointer.ts';
import type { FormValues } from '../controllers/value-store.ts';

/** A form's input with every member optional, at every depth. */
export type Prefill<Input> = {
  readonly [Key in keyof Input]?: Input[Key] extends object | undefined ? Prefill<NonNullable<Input[Key]>> : Input[Key];
};

/**
 * Reads the values for a form's fields from a record, including those of extra fields. Values of other types are ignored.
 * @returns Values by JSON pointer (RFC 6901).
 */
export function readPrefill(pointers: readonly string[], record: object): FormValues {
  const members = pointers.map((pointer) => [pointer, getMember(record, pointer)] as const);
  const texts = members.filter((member): member is [string, string] => typeof member[1] === 'string');
  const extra = Object.entries(getMember(record, '/extra') ?? {}).filter(([, answer]) => isAnswer(answer));
  return new Map([...texts, ...extra.map(([name, answer]) => [`/extra/${escapeStep(name)}`, String(answer)] as const)]);
}

const isAnswer = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
