import { changeJson, type Member, RawJson, writeJson } from './rewrite-json.ts';
import type { Fault } from './fault.ts';
import { replyFault } from './make-reply.ts';

const jsonFault = (summary: string, change: (value: unknown) => string) =>
  replyFault(summary, (response) => changeJson(response, change));

/** Creates a fault that changes the members of every object in the response, however deeply nested. */
export const objectFault = (summary: string, change: (members: readonly Member[]) => readonly Member[]) =>
  jsonFault(summary, (value) => writeJson(value, change));

/** Faults that make the JSON unreadable, or different from the contract. */
export const jsonFaults = {
  'invalid-json': jsonFault('JSON with one sign too many.', (value) => `${JSON.stringify(value)},}`),
  'bom-json': jsonFault('JSON behind a byte order mark.', (value) => `\ufeff${JSON.stringify(value)}`),
  'deep-nesting': jsonFault('A further member that is 50,000 lists deep.', (value) => {
    const deep = new RawJson('['.repeat(50_000) + ']'.repeat(50_000));
    let outermost = true;
    return writeJson(value, (members) => {
      const changed = outermost ? [...members, ['deep', deep] as const] : members;
      outermost = false;
      return changed;
    });
  }),
  'duplicate-keys': objectFault('Every member comes twice: first as null, then as it should be.', (members) =>
    members.flatMap(([name, value]): Member[] => [
      [name, null],
      [name, value],
    ]),
  ),
  'proto-keys': objectFault('Every object has members named `__proto__`, `constructor` and `toString`.', (members) => [
    ...members,
    ['__proto__', new RawJson('{"polluted":true}')],
    ['constructor', new RawJson('{"prototype":{"polluted":true}}')],
    ['toString', 'polluted'],
  ]),
  'nulls-everywhere': objectFault('Every member that holds a plain value is null.', (members) =>
    members.map(([name, value]) => [name, holdsObjects(value) ? value : null]),
  ),
  'wrong-types': objectFault('Texts are numbers, numbers and booleans are texts, lists are objects.', (members) =>
    members.map(([name, value]) => [name, toWrongType(value)]),
  ),
  'unknown-enum': {
    ...objectFault('States, actions and permissions have values that no client knows yet.', (members) =>
      members.map(([name, value]) => [name, toUnknownValue(name, value)]),
    ),
    only: [
      'getSession',
      'addCustomer',
      'listCustomers',
      'findMatches',
      'inviteCustomer',
      'listInvites',
      'resendInvite',
      'revokeInvite',
      'watchInvites',
    ],
  },
  'missing-fields': objectFault('Every object lacks its second, fourth, sixth … member.', (members) =>
    members.filter((_, index) => index % 2 === 0),
  ),
  'extra-fields': objectFault('Every object has a further member that no client knows yet.', (members) => [
    ...members,
    ['addedLater', new RawJson('{"by":["a newer version"]}')],
  ]),
} as const satisfies Record<string, Fault>;

function holdsObjects(value: unknown): boolean {
  const [first] = [value].flat();
  return typeof first === 'object' && first !== null;
}

function toWrongType(value: unknown): unknown {
  if (Array.isArray(value)) return new RawJson('{}');
  if (typeof value === 'string') return 7;
  return typeof value === 'object' ? value : `not a ${typeof value}`;
}

const enumMembers: Readonly<Record<string, 'one' | 'several'>> = {
  status: 'one',
  delivery: 'one',
  origin: 'one',
  allowedActions: 'several',
  permissions: 'several',
};

function toUnknownValue(name: string, value: unknown): unknown {
  const kind = Object.hasOwn(enumMembers, name) ? enumMembers[name] : undefined;
  if (kind === 'one' && typeof value === 'string') return 'brand-new';
  return kind === 'several' && Array.isArray(value) ? [...(value as unknown[]), 'brand-new'] : value;
}
