/**
 * Returns the own member of a record at a JSON pointer (RFC 6901); `undefined` if there is none.
 * @param pointer - Steps are read literally: `~0` and `~1` are not decoded.
 */
export function getMember(record: unknown, pointer: string): unknown {
  let member = record;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof member !== 'object' || !member || !Object.hasOwn(member, step)) return undefined;
    member = (member as Readonly<Record<string, unknown>>)[step];
  }
  return member;
}

/**
 * Builds a record from values by JSON pointer.
 * @param members - Take pointers from the contract only: `__proto__` is not guarded against.
 * @example buildRecord([['/address/city', 'Graz']]) // { address: { city: 'Graz' } }
 */
export function buildRecord(members: Iterable<readonly [pointer: string, value: unknown]>): object {
  const record: Record<string, unknown> = {};
  for (const [pointer, value] of members) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() ?? '';
    let parent = record;
    for (const step of steps) parent = (parent[step] ??= {}) as Record<string, unknown>;
    parent[last] = value;
  }
  return record;
}

/** Escapes a name as one step of a JSON pointer: `a/b` becomes `a~1b`. */
export const escapeStep = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');
