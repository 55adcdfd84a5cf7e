import type { Contract, Schema } from './contract.ts';
import { banner, type GeneratedFile } from './files.ts';
import { findSuccess } from './reply-identity.ts';

const kinds = ['text', 'time', 'number', 'boolean', 'record', 'texts', 'records'] as const;

/** The names of times. Shorter than a list of them, which every element would load. */
const timeNames = /At$|Time$/;

type Kind = (typeof kinds)[number];

/**
 * Generates the types of the members of all replies, by name, for checking what adapters return. A name has the same type in
 * every record. The names are in two files: the elements load the texts only to repair a reply.
 */
export function generateReplyMembers(contract: Contract): readonly GeneratedFile[] {
  const members = new Map<string, Kind>();
  for (const operation of contract.operations) {
    const schema = findSuccess(operation);
    // The preview element validates the members of a preview.
    if (schema && operation.operationId !== 'previewInvite') collect(contract, schema, members);
  }
  const namesOf = (...wanted: readonly Kind[]) =>
    Array.from(members).flatMap(([name, kind]) => (wanted.includes(kind) ? [name] : []));
  if (Array.from(members).some(([name, kind]) => timeNames.test(name) !== (kind === 'time')))
    throw new Error(`The names of times, and of no other members of replies, match ${timeNames}.`);
  const rows = kinds.map((kind) => `  ${kind}: '${namesOf(kind).join(' ')}',\n`);
  const pattern = (...wanted: readonly Kind[]) => `/^(?:${namesOf(...wanted).join('|')})$/`;
  return [
    {
      path: 'src/contract/reply-members.gen.ts',
      text: `${banner}
/** The names of all members of replies, by type. */
export const replyMembers = {
${rows.join('')}} as const;
`,
    },
    {
      path: 'src/contract/typed-members.gen.ts',
      text: `${banner}
/** The members of replies that are records or lists. */
export const structures = ${pattern('record', 'texts', 'records')};
export const times = ${timeNames};
export const numbers = ${pattern('number')};
export const booleans = ${pattern('boolean')};
`,
    },
  ];
}

function collect(contract: Contract, schema: Schema, members: Map<string, Kind>) {
  const { allOf = [], properties = {}, items } = contract.resolve(schema);
  for (const part of allOf) collect(contract, part, members);
  if (items) collect(contract, items, members);
  for (const [name, member] of Object.entries(properties)) {
    // Extra fields can have any type.
    if (name === 'extra') continue;
    const kind = kindOf(contract, member);
    const known = members.get(name) ?? kind;
    if (known !== kind)
      throw new Error(`The member ${name} of replies is ${known} in one record, and ${kind} in another.`);
    members.set(name, kind);
    collect(contract, member, members);
  }
}

function kindOf(contract: Contract, schema: Schema): Kind {
  const { type, format, allOf, properties, items } = contract.resolve(schema);
  if (items) return kindOf(contract, items) === 'text' ? 'texts' : 'records';
  if (properties ?? allOf?.some((part) => contract.resolve(part).properties)) return 'record';
  if (type === 'boolean') return 'boolean';
  if (format === 'date-time') return 'time';
  return type === 'integer' || type === 'number' ? 'number' : 'text';
}
