import { getMember } from '../contract/get-member.ts';
import type { FormValues } from '../controllers/value-store.ts';

/** Any part of a form's input. */
export type Prefill<Input> = {
  readonly [Key in keyof Input]?: Input[Key] extends object | undefined ? Prefill<NonNullable<Input[Key]>> : Input[Key];
};

/** The texts in a record that a form has fields for, the back end's own fields included. */
export function readPrefill(pointers: readonly string[], record: object): FormValues {
  const members = pointers.map((pointer) => [pointer, getMember(record, pointer)] as const);
  const texts = members.filter((member): member is [string, string] => typeof member[1] === 'string');
  const extra = Object.entries(getMember(record, '/extra') ?? {}).filter(([, answer]) => isAnswer(answer));
  return new Map([...texts, ...extra.map(([name, answer]) => [`/extra/${escape(name)}`, String(answer)] as const)]);
}

const isAnswer = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

const escape = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');
