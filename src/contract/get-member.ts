/** The member of `record` at a JSON pointer (RFC 6901), if there is one. Own members only. */
export function getMember(record: unknown, pointer: string): unknown {
  let member = record;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof member !== 'object' || !member || !Object.hasOwn(member, step)) return undefined;
    member = (member as Readonly<Record<string, unknown>>)[step];
  }
  return member;
}
